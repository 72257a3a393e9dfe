#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
volatile u32 vr; struct w { volatile u8 st; u8 d; }; extern struct w dev; extern u32 fn(void);
void so(u32 i, u32 n, u8 *p) {
  use_size(sizeof(i));
  use_size(sizeof(i++));        /* expect: 13.6 */
  use_size(sizeof i--);         /* expect: 13.6 */
  use_size(sizeof(i = 2u));     /* expect: 13.6 */
  use_size(sizeof(fn()));       /* expect: 13.6 */
  use_size(sizeof(vr));
  use_size(sizeof(vr + 1u));   /* expect: 13.6 */
  use_size(sizeof(dev.st));
  use_size(sizeof(dev.d));
  use_size(sizeof(*p));
  use_size(sizeof(*p++));       /* expect: 13.6 */
  use_size(sizeof(i + n));
  use_size(sizeof(u32));
  use_size(sizeof(u32[4]));
  use_size(sizeof(i += 1u)); /* expect: 13.6 */
  use_size(sizeof(((i++), n))); /* expect: 13.6 */
  use_size(sizeof(p[n]));
  use_size(sizeof(p[n++])); /* expect: 13.6 */
  use_size(sizeof(int[n++])); /* expect: 13.6 */
  use_size(_Alignof(u32));
  use_size(sizeof(sizeof(i)));
}
