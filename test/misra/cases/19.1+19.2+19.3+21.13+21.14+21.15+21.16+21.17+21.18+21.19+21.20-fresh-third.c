#include <string.h>
#include <ctype.h>
#include <stdlib.h>
#include <locale.h>
#include <stdio.h>
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
struct bits { unsigned a : 4; unsigned b : 4; };
union reg { struct bits f; u8 raw; }; /* expect: 19.2 */
struct node { u8 tag; union { s32 i; f32 f; const char *s; } v; }; /* expect: 19.2 */
static u8 buf[16];
void ov(u32 n)
{
  u8 *a = &buf[2]; u8 *b = &buf[4];
  (void)memcpy(a, b, 2u);
  (void)memcpy(a, b, 3u); /* expect: 19.1 */
  (void)memcpy(&buf[8], buf, 8u);
  (void)memcpy(&buf[7], buf, 8u); /* expect: 19.1 */
  (void)memmove(&buf[7], buf, 8u);
  if (n > 4u && n < 8u) { (void)memcpy(&buf[4], &buf[0], n); } /* expect: 19.1 */
  s16 w[4] = { 0 };
  (void)memcpy(&w[1], &w[0], 2u * sizeof(w[0])); /* expect: 19.1 */
  (void)strncpy((char *)&buf[1], (char *)&buf[0], 5u); /* expect: 19.1 */
  struct node x; struct node *px = &x; *px = x;
}
u8 un(union reg *r, struct node *n, union reg byval) /* expect: 19.2 */
{
  union reg l; /* expect: 19.2 */
  l.raw = 3u;
  u8 v = (u8)l.f.a; /* expect: 19.3 */
  l.f.a = 1u; l.f.b = 2u;
  v += (u8)l.f.b;
  v += l.raw; /* expect: 19.3 */
  n->v.i = 2; v += (u8)n->v.i;
  if (n->v.f > 1.0f) { v++; } /* expect: 19.3 */
  n->v.s = "a"; use_s(n->v.s);
  r->raw = 1u;
  switch (n->tag) { case 0u: v += (u8)n->v.i; break; default: v += byval.raw; break; }
  return v;
}
bool_t ct(const char *s, s32 c, u8 u, FILE *f)
{
  bool_t r = isdigit((unsigned char)s[0]) != 0;
  r = isalpha(s[0]) != 0; /* expect: 21.13 */
  r = isspace(u) != 0;
  r = isupper(0x100) != 0; /* expect: 21.13 */
  r = islower(EOF) != 0;
  r = isxdigit(fgetc(f)) != 0;
  if ((c >= 0) && (c <= 255)) { r = ispunct(c) != 0; }
  if (c < -1) { r = isgraph(c) != 0; } /* expect: 21.13 */
  r = toupper((int)u + 10) == 3; /* expect: 21.13 */
  r = isblank('\t') != 0;
  return r;
}
s32 mc(const char *a, char d[8], const u8 *u, const s8 *sgn, const f64 *x, const struct node *n, const bool_t *b, const u16 *h)
{
  char key[8]; s32 r;
  (void)strcpy(key, "abc");
  r = memcmp(key, a, 3u); /* expect: 21.14 21.16 */
  r += memcmp(a, "xyz", 3u); /* expect: 21.14 21.16 */
  r += memcmp(u, buf, 4u);
  r += memcmp(sgn, sgn, 1u);
  r += memcmp(x, x, 8u); /* expect: 21.16 */
  r += memcmp(n, n, sizeof(*n)); /* expect: 21.16 */
  r += memcmp(b, b, 1u);
  r += memcmp(u, sgn, 1u); /* expect: 21.15 */
  r += memcmp(h, u, 2u); /* expect: 21.15 */
  (void)memcpy(d, u, 8u); /* expect: 21.15 */
  (void)memcpy(d, a, 8u);
  (void)memmove(&key[0], key, 2u);
  (void)memcpy(buf, h, 2u); /* expect: 21.15 */
  (void)memcpy(buf, (const u8 *)h, 2u);
  return r;
}
void st(const char *in, u32 n)
{
  char s[5]; char t[10] = "123456789"; char *p = malloc(4u); char raw[4] = { 'r', 'a', 'w', '!' };
  (void)strcpy(s, "1234");
  (void)strcpy(s, "12345"); /* expect: 21.17 */
  (void)strcpy(s, t); /* expect: 21.17 */
  (void)strcat(t, "0"); /* expect: 21.17 */
  if (p != NULL) { (void)strcpy(p, "four"); free(p); } /* expect: 21.17 */
  use_size(strlen(raw)); /* expect: 21.17 */
  (void)strcpy(s, (n > 3u) ? "ab" : "cd");
  (void)strcpy(&s[2], "abc"); /* expect: 21.17 */
  (void)strcpy(&s[2], "ab");
  (void)memset(t, 0, 11u); /* expect: 21.18 */
  (void)memset(t, 0, sizeof(t));
  (void)memcpy(s, t, sizeof(t)); /* expect: 21.18 */
  (void)memcpy(s, in, 0u); /* expect: 21.18 */
  (void)strncpy(s, in, sizeof(s) - 1u);
  (void)strncmp(s, t, 20u);
  (void)memchr(raw, 'x', sizeof(raw) + 1u); /* expect: 21.18 */
  (void)memmove(&t[5], t, 6u); /* expect: 21.18 */
  (void)memmove(&t[5], t, 5u);
  if (n < sizeof(t)) { (void)memset(t, 1, n + 1u); }
}
void env(void)
{
  const char *a = getenv("A");
  char *b = getenv("B"); /* expect: 21.19 */
  use_s(a); /* expect: 21.20 */
  *b = 'x'; /* expect: 21.19 */
  const struct lconv *l = localeconv();
  struct lconv *m = localeconv(); /* expect: 21.19 */
  use_s(l->currency_symbol); /* expect: 21.20 */
  m->grouping = "x"; /* expect: 21.19 */
  const char *e1 = strerror(1);
  use_s(e1);
  const char *e2 = strerror(2);
  use_s(e2);
  use_s(e1); /* expect: 21.20 */
  b = (char *)a; /* expect: 21.20 */
  use_s(b); /* expect: 21.20 */
}
