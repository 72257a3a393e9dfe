#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
static void take4(u32 a[4]) { use_u32(a[3]); }
static void takeany(u32 a[]) { use_u32(a[0]); }
static void takeptr(u32 *a) { use_u32(a[0]); }
static void take2d(u32 a[2][3]) { use_u32(a[1][2]); }
#define LEN 8
static void take8(const u8 a[LEN]) { use_u8(a[0]); }
void p5(u32 q[4], u32 *r) {
  u32 x3[3] = { 0u }; u32 x4[4] = { 0u }; u32 x5[5] = { 0u }; u32 m23[2][3] = { { 0u } }; u32 m13[1][3] = { { 0u } };
  u8 b7[7] = { 0u }; u8 b8[8] = { 0u };
  u32 one = 1u;
  take4(x3);           /* expect: 17.5 */
  take4(x4);
  take4(x5);
  take4(&x5[1]);
  take4(&x5[2]);       /* expect: 17.5 */
  take4(&one);     /* expect: 17.5 */
  take4(x4 + 1);  /* expect: 17.5 */
  takeany(x3);
  takeptr(x3);
  take2d(m23);
  take2d(m13);   /* expect: 17.5 */
  take8(b7);    /* expect: 17.5 */
  take8(b8);
  take4(q);
  take4(r);
  take8((const u8 *)"abc");  /* expect: 17.5 */
  take4((u32[3]){ 1u, 2u, 3u }); /* expect: 17.5 */
  take4((u32[4]){ 1u, 2u, 3u, 4u });
}
