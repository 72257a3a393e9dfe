#include <stdio.h>
#include <string.h>
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
static FILE *gf;
void p5(FILE *f) {
  FILE a = *f;             /* expect: 22.5 */
  FILE *b = f;
  *f = a;                  /* expect: 22.5 */
  use_p(b);
  (void)memcpy(&a, f, sizeof(FILE));   /* expect: 22.5 */
  use_s32(f->_flags);        /* expect: 22.5 */
  use_p(&f[0]);          /* expect: 22.5 */
  gf = stdout;
  a = f[1];      /* expect: 22.5 */
  (void)sizeof(*f);
  (void)memset(f, 0, 4u);   /* expect: 22.5 */
}
void p6(void) {
  FILE *f = fopen("a", "r"); FILE *g;
  if (f != NULL) {
    (void)fgetc(f);
    (void)fclose(f);
    (void)fgetc(f);        /* expect: 22.6 */
    (void)fclose(f);      /* expect: 22.6 */
    g = f;           /* expect: 22.6 */
    f = fopen("b", "r");
    g = f;
    if (g != NULL) { (void)fclose(g); (void)rewind(f); }   /* expect: 22.6 */
  }
  (void)fprintf(gf, "ok");
  (void)fclose(gf);
  (void)fprintf(gf, "no");    /* expect: 22.6 */
}
void p6b(FILE *f, bool_t b) {
  if (b) { (void)fclose(f); }
  (void)fputs("x", f);      /* expect: 22.6 */
}
void p7(FILE *f) {
  char c = (char)getchar();
  if (c == EOF) { use_c(c); }        /* expect: 22.7 */
  int i = getchar();
  if (i == EOF) { use_s32(i); }
  if (i != EOF) { c = (char)i; use_c(c); }
  if ((char)fgetc(f) != EOF) { use_u32(1u); }    /* expect: 22.7 */
  u8 u = (u8)getc(f);
  while (u != EOF) { u = (u8)getc(f); }      /* expect: 22.7 */
  if (fgetc(f) == EOF) { use_u32(2u); }
  s16 sh = (s16)fgetc(f); if (sh == EOF) { use_s16(sh); }   /* expect: 22.7 */
  i = (char)fgetc(f);
  if (EOF == i) { use_s32(i); }   /* expect: 22.7 */
  i = fgetc(f);
  if (feof(f) == 0) { c = (char)i; }
  i = fgetc(f); i = i & 0x7F; if (i == EOF) { use_s32(i); }  /* expect: 22.7 */
  i = fputc('a', f); if (i == EOF) { use_s32(i); }
}
