#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
u32 e1(u32 n) { if (n > 2u) { return 1u; } return 0u; }      /* expect: 15.5 */
u32 e2(u32 n) {
  u32 r = 0u;
  if (n == 1u) {
    return 3u;     /* expect: 15.5 */
  }
  r = n;
  return r;
}
void e3(u32 n) {
  if (n == 0u) {
    return;      /* expect: 15.5 */
  }
  use_u32(n);
}
u32 e4(u32 n) { return n; }
void e5(void) { use_u32(1u); }
void e6(void) { use_u32(1u); return; }
u32 e7(u32 n) {
  switch (n) {
    case 0u: return 1u;    /* expect: 15.5 */
    case 1u: return 2u;    /* expect: 15.5 */
    default: break;
  }
  return 0u;
}
u32 e8(u32 n) {
  while (true) {
    n++;
    if (n > 8u) {
      return n;       /* expect: 15.5 */
    }
  }
}
u32 e9(u32 n) {
  if (n == 3u) {
    return 1u;   /* expect: 15.5 */
  } else {
    return 2u;   /* expect: 15.5 */
  }
}
u32 e10(void) { { return 1u; } }  /* expect: 15.5 */
s32 e11(s32 a) { s32 r; if (a < 0) { r = -1; } else { r = 1; } return r; }
