#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
enum lev { LO = 0, MID = 1, HI = 5 };
#define DEBUG_ON 0
void inv(u8 a, s8 b, u16 c, enum lev e) {
  const u8 kk = 4u;
  if (a < 256u) { use_u8(a); }       /* expect: 14.3 */
  if (c <= 0xFFFFu) { use_u16(c); }  /* expect: 14.3 */
  if (a >= 0u) { use_u8(a); }       /* expect: 14.3 */
  if (b > 127) { use_u8(a); }   /* expect: 14.3 */
  if ((a < 10u) && (a > 20u)) { use_u8(a); }  /* expect: 14.3 */
  if ((a < 10u) || (a > 5u)) { use_u8(a); }  /* expect: 14.3 */
  if ((a > 10u) && (a < 20u)) { use_u8(a); }
  while (1) { if (get_b()) { break; } }
  while (true) { if (get_b()) { break; } }
  for (;;) { if (get_b()) { break; } }
  do { use_u8(a); } while (0);
  do { use_u8(a); } while (false);
  while (0) { use_u8(a); }   /* expect: 14.3 */
  do { use_u8(a); if (get_b()) { break; } } while (1);
  if (1) { use_u8(a); }     /* expect: 14.3 */
  if (sizeof(int) == 4u) { use_u8(a); } /* expect: 14.3 */
  if (DEBUG_ON) { use_u8(a); }  /* expect: 14.3 */
  if (kk == 4u) { use_u8(kk); } /* expect: 14.3 */
  u8 z = (sizeof(long) > 2u) ? 1u : 2u; /* expect: 14.3 */
  use_u8(z);
  u32 v = 0u;
  if (v == 0u) { use_u8(a); }    /* expect: 14.3 */
  v = get_u32();
  if (v == 0u) { use_u8(a); if (v != 0u) { use_u8(a); } }  /* expect: 14.3 */
  if (a == a) { use_u8(a); }  /* expect: 14.3 */
  if ((e == LO) || (e == HI)) { use_u8(a); }
  while (a > 3u) { a--; }
  for (u8 i = 0u; i < 300u; i++) { if (get_b()) { break; } } /* expect: 14.3 */
  switch (4u) { case 4u: use_u8(1u); break; default: use_u8(0u); break; } /* expect: 14.3 */
  if (!true) { use_u8(a); } /* expect: 14.3 */
  if (a != 0u) { if (a > 0u) { use_u8(a); } } /* expect: 14.3 */
}
