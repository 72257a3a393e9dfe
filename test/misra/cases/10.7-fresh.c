#include <stdbool.h>
#include <stdint.h>
static bool b; static int8_t s8; static int16_t s16; static int32_t s32; static int64_t s64;
static uint8_t u8; static uint8_t u8b; static uint16_t u16; static uint16_t u16b; static uint32_t u32; static uint64_t u64;
static float f32, f32b; static double f64;
void binary(void)
{
  u32 = u32 * u16 + u16b;
  u32 = (u32 * u16) + u16b;
  u32 = u32 * (u16 + u16b);        // expect: 10.7
  u32 = (u16 + u16b) * u32;        // expect: 10.7
  u32 = u32 + (u8 << 2u);          // expect: 10.7
  u32 = u32 * (uint32_t)u16;
  u32 = u32 * ((uint32_t)u16 + u16b);
  u16 = u16 + (u16b * u16);
  u16 = u16 & (u8 | u8b);          // expect: 10.7
  u64 = u64 - (u32 - 1u);          // expect: 10.7
  u64 = (u32 / 2u) | u64;          // expect: 10.7
  s32 = s32 + (s16 * s16);         // expect: 10.7
  s64 = s64 % (s32 + 1);           // expect: 10.7
  s16 = s16 - (s8 - 1);            // expect: 10.7
  f64 = f64 * (f32 + f32b);        // expect: 10.7
  f64 = f64 * ((double)f32 + f32b);
  u32 = u32 + (3u * 4u);
  u32 = u32 + u16 + u8;
  u32 = (u16 + u16b) + u32;        // expect: 10.7
  u32 = u16 + u16b + u32;          // expect: 10.7
  u16 = (u8 + u8b) + 300u;         // expect: 10.7
  u8 = (u8 + u8b) + 200u;
}
void compare(void)
{
  b = (u16 + u16b) > u32;          // expect: 10.7
  b = u32 == (u16 * 2u);           // expect: 10.7
  b = (u16 + u16b) == u16;
  b = (u8 + u8b) > 255u;
  b = (u8 + u8b) > 256u;           // expect: 10.7
  b = s32 < (s16 - s8);            // expect: 10.7
  b = ((uint32_t)u16 + u16b) > u32;
}
void compound(void)
{
  u32 += u16 + u16b;               // expect: 10.7
  u32 *= (u16 - 1u);               // expect: 10.7
  u32 += (uint32_t)u16 + u16b;
  u16 += u8 * u8b;                 // expect: 10.7
  s32 -= s16 * s8;                 // expect: 10.7
  u32 += u16;
  u32 <<= u8 + u8b;
  u32 >>= (u8 & 3u);
}
void others(uint32_t *p)
{
  u32 = u32 << (u8 + u8b);
  u32 = p[u8 + u8b];
  b = b && ((u8 + u8b) > 3u);
  u32 = u32 + (b ? u16 : u16b);
  u32 = u32 + (b ? (u16 + 1u) : u16b); // expect: 10.7
  u32 = u32 + u16++;
  u32 = u32 + (u8 , u16);
}
