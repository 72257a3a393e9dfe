#include <ctype.h>
#include <string.h>
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
struct st { u8 a; u32 b; }; enum e2 { E_A, E_B };
void c13(chr c, s8 sc, u8 uc, s32 i, u16 w, const chr *s) {
  (void)isdigit(c); /* expect: 21.13 */
  (void)isdigit((unsigned char)c);
  (void)isalpha(uc);
  (void)isalpha(300);           /* expect: 21.13 */
  (void)isspace(-1);
  (void)isspace(-2);            /* expect: 21.13 */
  (void)toupper(256);           /* expect: 21.13 */
  (void)tolower(255);
  (void)isupper(w);              /* expect: 21.13 */
  if ((i >= 0) && (i < 256)) { (void)isalnum(i); }
  if (i > 400) { (void)isalnum(i); }   /* expect: 21.13 */
  (void)isxdigit((int)*s); /* expect: 21.13 */
  s32 k = 1000; (void)iscntrl(k);   /* expect: 21.13 */
  (void)isprint('a'); (void)sc;
}
void c14(const chr *p, const u8 *q) {
  chr b1[6] = "hello"; chr b2[6]; u8 r1[4] = { 0u }; u8 r2[4] = { 1u }; chr hdr[4] = { 'a', 'b', 'c', 'd' };
  (void)strcpy(b2, "hellx");
  if (memcmp(b1, b2, 5u) == 0) { use_s(b1); }     /* expect: 21.14 21.16 */
  if (memcmp(p, "abc", 3u) == 0) { use_s(p); }    /* expect: 21.14 21.16 */
  if (memcmp(r1, r2, 4u) == 0) { use_p(r1); }
  if (strcmp(p, "abc") == 0) { use_s(p); }
  if (memcmp(hdr, p, 4u) == 0) { use_s(p); } /* expect: 21.16 */
  if (memcmp("RIFF", q, 4u) == 0) { use_p(q); }  /* expect: 21.14 21.15 21.16 */
  if (strncmp(b1, b2, 3u) == 0) { use_s(p); }
  use_s32(memcmp(b1, p, sizeof(b1)));   /* expect: 21.14 21.16 */
}
void c15(u8 *a, u16 *b, s8 *c, struct st *s, struct st *s2, const u8 *d, void *v, u32 *x, s32 *y, f32 *f) {
  (void)memcpy(a, b, 4u);      /* expect: 21.15 */
  (void)memcpy(a, d, 4u);
  (void)memmove(c, a, 4u);    /* expect: 21.15 */
  (void)memcpy(s, s2, sizeof(*s));
  (void)memcpy(s, a, sizeof(*s));   /* expect: 21.15 */
  (void)memcpy(v, a, 4u);
  (void)memcmp(x, f, 4u);     /* expect: 21.15 21.16 */
  (void)memcpy(x, y, 4u);     /* expect: 21.15 */
  (void)memcpy((void *)x, y, 4u); /* expect: 21.15 */
  (void)memmove(b, b + 1, 2u);
}
void c16(const f32 *f, const f32 *g, const struct st *s, const struct st *t, const u32 *u, const u32 *w, const chr *c, const bool_t *b, const enum e2 *e, void *v, u32 **pp, const union { u32 a; u8 b; } *un) {
  (void)memcmp(f, g, 8u);         /* expect: 21.16 */
  (void)memcmp(s, t, sizeof(*s)); /* expect: 21.16 */
  (void)memcmp(u, w, 4u);
  (void)memcmp(c, c, 4u);     /* expect: 21.16 */
  (void)memcmp(b, b, 1u);
  (void)memcmp(e, e, 4u);
  (void)memcmp(pp, pp, 8u);
  (void)memcmp(&s->b, &t->b, 4u);
  (void)memcmp(un, un, 4u);  /* expect: 21.16 */
  (void)memcmp(v, v, 4u);
  f64 da[2] = { 0.0 }; (void)memcmp(da, da, 16u);  /* expect: 21.16 */
}
