#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
typedef double rate_t;
void fl(f32 lim) {
  u32 n = 0u; f64 d = 0.0; f32 q;
  for (f32 f = 0.0f; f < 1.0f; f += 0.1f) { n++; } /* expect: 14.1 */
  for (d = 0.0; d < 2.0; d += 0.5) { n++; }        /* expect: 14.1 */
  for (rate_t r = 1.0; r > 0.0; r -= 0.25) { n++; } /* expect: 14.1 */
  for (u32 i = 0u; i < 10u; i++) { d += 0.1; }
  f32 w = 0.0f;
  while (w < lim) { w += 0.5f; }    /* expect: 14.1 */
  do { w -= 0.5f; } while (w > 0.0f);   /* expect: 14.1 */
  u32 c = 0u;
  while (c < 10u) { w = w * 2.0f; c++; }
  for (q = lim; q >= 1.0f; q /= 2.0f) { n++; }  /* expect: 14.1 */
  for (long double ld = 0.0L; ld < 3.0L; ld++) { n++; } /* expect: 14.1 */
  f32 err = 9.0f;
  while (get_f32() > 1.0f) { n++; }
  do { err = get_f32(); } while (err > 0.5f);
  for (u32 i = 0u; (i < 10u) && (lim > 0.0f); i++) { n++; }
  for (int i = 0; i < (int)lim; i++) { n++; }
  while (w <= 4.0f) { w = w + 1.0f; } /* expect: 14.1 */
  use_u32(n);
}
