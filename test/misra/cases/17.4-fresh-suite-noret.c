#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
extern _Noreturn void die(void);
u32 n1(u32 n) { if (n > 1u) { return 1u; } }      /* expect: 17.4 */
u32 n2(u32 n) { /* expect: 17.4 */
  if (n > 1u) {
    return 1u;
  }
  use_u32(n);
}
u32 n3(u32 n) { if (n > 1u) { return 1u; } else { return 2u; } }
u32 n4(u32 n) { switch (n) { case 1u: return 1u; default: return 2u; } }
u32 n5(u32 n) { for (;;) { if (n == get_u32()) { return n; } } }
u32 n6(u32 n) { use_u32(n); }      /* expect: 17.4 */
u32 n7(u32 n) { if (n == 2u) { return; } return 1u; }   /* expect: 17.4 */
u32 n8(u32 n) { if (n == 2u) { return n; } die(); }
u32 n9(u32 n) { while (n > 2u) { n--; if (n == 5u) { return n; } } }  /* expect: 17.4 */
u32 n10(u32 n) { switch (n) { case 1u: return 1u; case 2u: break; default: return 2u; } }  /* expect: 17.4 */
void n11(u32 n) { use_u32(n); }
int main(void) { use_u32(1u); }
u32 n12(u32 n) { u32 r; do { r = n; if (n > 2u) { return r; } } while (n == 7u); }  /* expect: 17.4 */
static inline bool_t n13(void) { }     /* expect: 17.4 */
u8 *n14(u8 *p) { if (p == NULL) { goto x; } return p; x: use_p(p); }   /* expect: 17.4 */
u32 n15(u32 n) { while (true) { n++; } }
