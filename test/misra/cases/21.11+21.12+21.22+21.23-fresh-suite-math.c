#include <tgmath.h>      /* expect: 21.11 */
#include <fenv.h>
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
#pragma STDC FENV_ACCESS ON
static fenv_t env;
void t11(f32 f, f64 d, s32 i, u32 u, chr c, long double ld, bool_t b, float _Complex z, short sh, long lg, unsigned long ul) {
  f32 r = sqrt(f);        /* expect: 21.11 */
  d = pow(d, d);           /* expect: 21.11 */
  d = sin(i);              /* expect: 21.11 */
  d = cos(c);             /* expect: 21.11 21.22 */
  d = exp(b);             /* expect: 21.11 21.22 */
  d = fabs(u);           /* expect: 21.11 */
  d = sqrt(ul);           /* expect: 21.11 */
  d = atan2(f, d);        /* expect: 21.11 21.23 */
  d = fmax(d, d);         /* expect: 21.11 */
  d = pow(f, 2.0);        /* expect: 21.11 21.23 */
  d = fma(d, d, f);       /* expect: 21.11 21.23 */
  ld = fmin(ld, d);       /* expect: 21.11 21.23 */
  d = hypot(f, f);        /* expect: 21.11 */
  d = pow(i, d);      /* expect: 21.11 21.23 */
  d = ldexp(d, i);       /* expect: 21.11 */
  z = csqrt(z);
  d = fmod(sh, lg);       /* expect: 21.11 21.23 */
  d = tan((f64)i);        /* expect: 21.11 */
  d = floor(&i == NULL);    /* expect: 21.11 21.22 */
  use_f32(r); (void)z; (void)ld;
}
void t12(void) {
  (void)feclearexcept(FE_ALL_EXCEPT);   /* expect: 21.12 */
  if (fetestexcept(FE_OVERFLOW) != 0) { use_u32(1u); }  /* expect: 21.12 */
  (void)fegetenv(&env);
  (void)fesetround(FE_TONEAREST);
  int fe = 0; use_s32(fe);
  (void)fetestexcept(FE_DIVBYZERO); /* expect: 21.12 */
}
