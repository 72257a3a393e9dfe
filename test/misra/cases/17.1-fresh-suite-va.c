#include <stdarg.h>        /* expect: 17.1 */
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
extern int printf_like(const char *f, ...);
static va_list keep;          /* expect: 17.1 */
struct holder { va_list ap; }; /* expect: 17.1 */
static u32 sum(u32 n, ...) {
  u32 t = 0u;
  va_list ap;               /* expect: 17.1 */
  va_list cp;               /* expect: 17.1 */
  va_start(ap, n);        /* expect: 17.1 */
  va_copy(cp, ap);         /* expect: 17.1 */
  for (u32 i = 0u; i < n; i++) { t += va_arg(ap, u32); }  /* expect: 17.1 */
  va_end(cp);            /* expect: 17.1 */
  va_end(ap);           /* expect: 17.1 */
  return t;
}
static void fwd(const char *f, va_list ap) {  /* expect: 17.1 */
  s32 v = va_arg(ap, s32); /* expect: 17.1 */
  use_s32(v); use_s(f);
}
typedef va_list my_args;  /* expect: 17.1 */
void caller(void) { use_u32(sum(2u, 1u, 2u)); (void)printf_like("x", 1); fwd("", keep); }
static u32 no_va(u32 n, ...) { return n; }
void c2(my_args *m) { use_p(m); use_u32(no_va(1u)); }
