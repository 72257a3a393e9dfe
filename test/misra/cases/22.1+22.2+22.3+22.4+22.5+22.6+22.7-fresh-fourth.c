#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
struct obj { u8 *data; FILE *log; u32 n; };
struct obj *o_new(u32 n)
{
  struct obj *o = malloc(sizeof *o); /* expect: 22.1 */
  if (o == NULL) { return NULL; }
  o->data = malloc(n);
  if (o->data == NULL) { return NULL; }
  o->log = NULL; o->n = n;
  return o;
}
void o_free(struct obj *o) { free(o->data); free(o); }
void leak1(u32 n) { u8 *p = NULL; if (n > 2u) { p = malloc(n); } use_p(p); } /* expect: 22.1 */
void ok1(u32 n) { u8 *p = NULL; if (n > 2u) { p = malloc(n); } free(p); }
void leak2(void) { for (u32 i = 0u; i < 3u; i++) { u8 *p = malloc(4u); use_p(p); } } /* expect: 22.1 */
void leak3(void) { u8 *p = malloc(4u); p = NULL; use_p(p); } /* expect: 22.1 */
void leak4(void) { struct obj o; o.data = malloc(4u); use_p(&o.n); }
void leak5(void) { if (fopen("a", "r") == NULL) { use_u32(1u); } } /* expect: 22.1 */
void leak6(const char *s) { char *d = malloc(strlen(s) + 1u); if (d != NULL) { (void)strcpy(d, s); use_s(d); } } /* expect: 22.1 */
u8 *ok2(void) { u8 *p = malloc(4u); if (p != NULL) { p[0] = 0u; } return p; }
void ok3(struct obj *o) { o->data = malloc(4u); }
void ok4(void) { FILE *f = tmpfile(); if (f) { (void)fclose(f); } }
s32 leak7(const char *n) { FILE *f = fopen(n, "r"); if (!f) { return -1; } if (fgetc(f) == 'x') { return 1; } (void)fclose(f); return 0; } /* expect: 22.1 */
void bad1(struct obj *o) { free(o); use_u32(1u); free(o); } /* expect: 22.2 */
void bad2(u8 a[4], u32 n) { u8 b[4]; u8 *p = (n > 1u) ? a : b; free(b); use_p(p); } /* expect: 22.2 */
void bad3(void) { u8 *p = malloc(8u); u8 *q = p; free(p); free(q); } /* expect: 22.2 */
void bad4(void) { static struct obj o; free(&o.n); } /* expect: 22.2 */
void bad5(void) { u8 *p = malloc(8u); if (p != NULL) { p++; } free(p); } /* expect: 22.2 22.1 */
void bad6(void) { char *s = "text"; free(s); } /* expect: 22.2 */
void bad7(u32 n) { u8 *p = malloc(8u); if (n == 1u) { free(p); } free(p); } /* expect: 22.2 */
void bad8(void) { u8 *p = malloc(8u); p = realloc(&p[1], 9u); free(p); } /* expect: 22.2 22.1 */
void two1(void)
{
  FILE *r = fopen("db", "r+");
  FILE *w = fopen("db", "w"); /* expect: 22.3 */
  FILE *x = fopen("dc", "r"); FILE *y = fopen("dd", "w");
  FILE *z = fopen("dc", "rb");
  if (r != NULL) { (void)fclose(r); } if (w != NULL) { (void)fclose(w); } if (x != NULL) { (void)fclose(x); } if (y != NULL) { (void)fclose(y); } if (z != NULL) { (void)fclose(z); }
}
void two2(void)
{
  const char *name = "same"; FILE *a = fopen(name, "w"); FILE *b = fopen("same", "r"); /* expect: 22.3 */
  if (a != NULL) { (void)fclose(a); } if (b != NULL) { (void)fclose(b); }
}
void wr(const char *n)
{
  FILE *f = fopen(n, "rb");
  if (f != NULL)
  {
    (void)fprintf(f, "%d", 1); /* expect: 22.4 */
    (void)fputs("a", f); /* expect: 22.4 */
    (void)fwrite(n, 1u, 1u, f); /* expect: 22.4 */
    (void)putc('c', f); /* expect: 22.4 */
    (void)fgetc(f);
    f = freopen(n, "w", f);
    if (f != NULL) { (void)fputs("b", f); (void)fclose(f); }
  }
  FILE *g = fopen(n, "a+"); if (g != NULL) { (void)fputs("b", g); (void)fclose(g); }
}
void dr(FILE *p, FILE *q, FILE **pp)
{
  FILE *r = p; FILE s;
  s = *q; /* expect: 22.5 */
  **pp = s; /* expect: 22.5 */
  (void)memmove(p, q, 4u); /* expect: 22.5 */
  use_p(&p[0]); /* expect: 22.5 */
  use_p(r); use_p(*pp);
  if (p == q) { use_u32(1u); }
}
void cl(bool_t b, struct obj *o)
{
  FILE *f = fopen("a", "r"); FILE *g = f;
  if (f == NULL) { return; }
  if (b) { (void)fclose(f); }
  (void)fgetc(g); /* expect: 22.6 */
  if (!b) { (void)fclose(f); }
  if (f != NULL) { use_u32(2u); } /* expect: 22.6 */
  (void)fclose(o->log);
  (void)fflush(o->log); /* expect: 22.6 */
  o->log = NULL;
}
s32 eo(FILE *f, u8 *b)
{
  s32 c = fgetc(f); s32 n = 0;
  while (c != EOF) { b[n] = (u8)c; n++; c = fgetc(f); }
  u8 u = (u8)getchar(); if ((s32)u == EOF) { n = 1; } /* expect: 22.7 */
  chr k; k = (chr)fgetc(f); n += (k != EOF) ? 1 : 0; /* expect: 22.7 */
  do { c = (s8)fgetc(f); } while (c != EOF); /* expect: 22.7 */
  signed char sc = (signed char)getc(f); if (sc == -1) { n = 2; }
  for (c = getchar(); c != EOF; c = getchar()) { n++; }
  return (getchar() == EOF) ? n : c;
}
