#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <errno.h>
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
void e19(void) {
  char *g = getenv("HOME");           /* expect: 21.19 */
  const char *cg = getenv("HOME");
  struct lconv *lc = localeconv();     /* expect: 21.19 */
  const struct lconv *cl = localeconv();
  g[0] = 'x';                       /* expect: 21.19 21.20 */
  lc->decimal_point = ",";         /* expect: 21.19 21.20 */
  char *se = strerror(2);            /* expect: 21.19 */
  char *ol = setlocale(LC_ALL, NULL);  /* expect: 21.19 */
  const char *col = setlocale(LC_ALL, NULL);
  strerror(3)[0] = 'x';    /* expect: 21.19 */
  *getenv("Q") = 'c';   /* expect: 21.19 */
  cl->decimal_point[0] = '.';  /* expect: 21.19 21.20 */
  use_s(cg); use_p(cl); use_s(col); use_s(se); use_s(ol); use_s(strerror(4)); /* expect: 21.20 */
}
void e20(const struct tm *a, const time_t *t) {
  const char *p = setlocale(LC_ALL, NULL);
  const char *q = getenv("A");
  use_s(p);
  (void)setlocale(LC_ALL, "C");
  use_s(p);                        /* expect: 21.20 */
  use_s(q);
  const char *r = getenv("B");
  use_s(q);                   /* expect: 21.20 */
  use_s(r);
  const char *s1 = strerror(1); const char *s2 = strerror(2);
  use_s(s2);
  use_s(s1);                   /* expect: 21.20 */
  const struct tm *g1 = gmtime(t);
  const struct tm *l1 = localtime(t);
  use_s32(g1->tm_sec);        /* expect: 21.20 */
  use_s32(l1->tm_sec);
  const char *x = asctime(a);
  use_s(x);
  const char *y = ctime(t);
  use_s(x);      /* expect: 21.20 */
  use_s(y);
  const struct lconv *c1 = localeconv();
  (void)setlocale(LC_NUMERIC, "de");
  use_s(c1->decimal_point);   /* expect: 21.20 */
}
