#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
static u8 *gp; static u8 pool[8];
extern void own(void *p);
void r1(void) { u8 *p = malloc(3u); if (p != NULL) { p[0] = 1u; } }     /* expect: 22.1 */
void r2(void) { u8 *p = malloc(3u); free(p); }
u8 *r3(void) { return malloc(2u); }
void r4(void) { gp = malloc(2u); }
s32 r5(u32 n) {
  FILE *f = fopen("a.txt", "r");        /* expect: 22.1 */
  if (f == NULL) { return -1; }
  if (n == 2u) { return 1; }
  (void)fclose(f);
  return 0;
}
s32 r6(u32 n) {
  FILE *f = fopen("b.txt", "r"); s32 rc = -1;
  if (f != NULL) { rc = fgetc(f); (void)fclose(f); }
  use_u32(n);
  return rc;
}
void r7(void) { u8 *p = calloc(2u, 3u); p = malloc(4u); free(p); }   /* expect: 22.1 */
void r8(void) { u8 *p = malloc(2u); own(p); }
void r9(void) {
  u8 *p = malloc(2u); u8 *q = malloc(3u);    /* expect: 22.1 */
  if ((p == NULL) || (q == NULL)) { free(p); return; }
  free(p); free(q);
}
void d1(u8 *in) {
  u8 loc[4]; u8 *p = malloc(4u);
  free(loc);                        /* expect: 22.2 */
  free(pool);                       /* expect: 22.2 */
  free(&pool[2]);                   /* expect: 22.2 */
  free(p);
  free(p);                        /* expect: 22.2 */
  free(NULL);
  u8 *q = malloc(5u); /* expect: 22.1 */
  if (q != NULL) { free(q + 1); }    /* expect: 22.2 */
  u8 *r = malloc(6u); u8 *s = r; free(s); free(r);   /* expect: 22.2 */
  static u32 st; free(&st);  /* expect: 22.2 */
  free((void *)"abc");  /* expect: 22.2 */
  own(in);
}
void d2(void) { u8 *p = malloc(4u); p = realloc(p, 8u); free(p); } /* expect: 22.1 */
void f3(void) {
  FILE *a = fopen("x.log", "r");
  FILE *b = fopen("x.log", "w");       /* expect: 22.3 */
  FILE *c = fopen("y.log", "r");
  FILE *d = fopen("y.log", "r");
  FILE *e = fopen("z.log", "w");
  FILE *g = fopen("z.log", "a");     /* expect: 22.3 */
  (void)fclose(c); (void)fclose(d);
  FILE *h = fopen("y.log", "w+");
  (void)fclose(a); (void)fclose(b); (void)fclose(e); (void)fclose(g); (void)fclose(h);
}
void f4(const char *nm) {
  FILE *a = fopen(nm, "r+"); FILE *b = fopen(nm, "r");   /* expect: 22.3 */
  if (a != NULL) { (void)fclose(a); } if (b != NULL) { (void)fclose(b); }
  FILE *c = fopen(nm, "rb"); if (c != NULL) { (void)fclose(c); }
}
void w4(void) {
  FILE *r = fopen("q.txt", "r"); FILE *w = fopen("p.txt", "w"); FILE *u = fopen("o.txt", "r+"); FILE *rb = fopen("n.bin", "rb");
  (void)fprintf(r, "a");            /* expect: 22.4 */
  (void)fprintf(w, "a");
  (void)fputs("a", u);
  (void)fputc('a', rb);             /* expect: 22.4 */
  (void)fwrite("a", 1u, 1u, r);     /* expect: 22.4 */
  (void)fread(pool, 1u, 1u, r);
  (void)putc('a', r);         /* expect: 22.4 */
  (void)fputs("b", rb);  /* expect: 22.4 */
  (void)fclose(r); (void)fclose(w); (void)fclose(u); (void)fclose(rb);
}
