#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
void s1(u32 n, bool_t f) {
  switch (n) {
    case 0u: use_u32(0u); break;
    case 1u: case 2u: use_u32(1u); break;
    case 3u: { use_u32(3u); break; }
    case 4u: { use_u32(3u); } break;
    default: use_u32(9u); break;
  }
  switch (n) { /* expect: 16.1 */
    case 0u: use_u32(0u);           /* expect: 16.3 */
    case 1u: use_u32(1u); break;
    case 2u: if (f) { break; }     /* expect: 16.3 */
    case 3u: if (f) { use_u32(1u); break; } else { use_u32(2u); break; } /* expect: 16.3 */
    case 4u: return;   /* expect: 16.3 */
    default: use_u32(9u);  /* expect: 16.3 */
  }
  switch (n) {               /* expect: 16.1 */
    u32 loc;
    case 0u: loc = 1u; use_u32(loc); break;
    default: use_u32(2u); break;
  }
  switch (n) { /* expect: 16.1 */
    case 0u:
      use_u32(1u);
      if (f) {
    case 1u:                 /* expect: 16.2 */
        use_u32(2u);
      }
      break;
    default:
      use_u32(3u);
      break;
  }
  switch (n) { /* expect: 16.1 */
    case 0u: { case 5u: use_u32(1u); } break;  /* expect: 16.2 */
    case 1u: while (f) { case 6u: f = get_b(); } break; /* expect: 16.2 */
    default: break;
  }
  for (u32 i = 0u; i < 4u; i++) {
    switch (i) { /* expect: 16.1 */
      case 1u: continue;      /* expect: 16.3 */
      case 2u: use_u32(i); break;
      default: break;
    }
  }
  switch (n) { /* expect: 16.1 */
    case 0u:
      use_u32(0u);
      break;
    case 1u:          /* expect: 16.3 */
      use_u32(1u);
      /* fall through */
    case 2u:
      use_u32(2u);
      break;
    case 3u: goto o;  /* expect: 16.3 */
    default:
      break;
  }
o: ;
}
