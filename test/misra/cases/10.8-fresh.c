#include <stdbool.h>
#include <stdint.h>
enum mode { M0, M1 };
static bool b; static char c; static int8_t s8; static int16_t s16; static int32_t s32; static int64_t s64;
static uint8_t u8; static uint8_t u8b; static uint16_t u16; static uint16_t u16b; static uint32_t u32; static uint64_t u64;
static float f32, f32b; static double f64; static enum mode m;
void wider(void)
{
  u16 = (uint16_t)(u8 + u8b);       // expect: 10.8
  u16 = (uint16_t)(u32 + u16);
  u16 = (uint16_t)(u16 + u16b);
  u32 = (uint32_t)(u16 * u16b);     // expect: 10.8
  u32 = (uint32_t)(u8 << 4u);       // expect: 10.8
  u32 = (uint32_t)u8 << 4u;
  u64 = (uint64_t)(u32 << 8u);      // expect: 10.8
  u64 = (uint64_t)u32 * u32;
  s32 = (int32_t)(s16 + s8);        // expect: 10.8
  s64 = (int64_t)(s32 - 1);         // expect: 10.8
  f64 = (double)(f32 * f32b);       // expect: 10.8
  f32 = (float)(f64 + 1.0);
  u32 = (uint32_t)(3u + 5u);
  u32 = (uint32_t)(u16);
  u32 = (uint32_t)(u8 & 0x0fu);     // expect: 10.8
  u16 = (uint16_t)(1u << u8);       // expect: 10.8
}
void category(void)
{
  s32 = (int32_t)(u32 + u16);       // expect: 10.8
  s32 = (int32_t)u32 + (int32_t)u16;
  u32 = (uint32_t)(s32 - s16);      // expect: 10.8
  u8 = (uint8_t)(s32 & 0xff);       // expect: 10.8
  f32 = (float)(s32 / 3);           // expect: 10.8
  f32 = (float)s32 / 3.0f;
  f32 = (float)(u16 * u16b);        // expect: 10.8
  s32 = (int32_t)(f32 * 10.0f);     // expect: 10.8
  s32 = (int32_t)f32;
  u8 = (uint8_t)(c - '0');          // expect: 10.8
  c = (char)(u8 + 48u);             // expect: 10.8
  c = (char)(c + 1);
  m = (enum mode)(s32 + 1);         // expect: 10.8
  b = (bool)(u8 & 1u);              // expect: 10.8
  b = (bool)(s8 > 1);
  s8 = (int8_t)(s16 - s8);
}
void conditional(void)
{
  u32 = (uint32_t)(b ? u16 : u16b);
  u32 = (uint32_t)(b ? (u16 + 1u) : u16b); // expect: 10.8
  s32 = (int32_t)(b ? (u8 + u8b) : u8);    // expect: 10.8
}
void shapes(int32_t *p)
{
  u32 = (uint32_t)(u16 + u16b) + 1u;       // expect: 10.8
  u16 = (uint16_t)(uint8_t)(u16 + u16b);
  u32 = (uint32_t)(uint16_t)(u8 + u8b);    // expect: 10.8
  (void)(u8 + u8b);
  s32 = *(int32_t *)(p + u8);
  u32 = (uint32_t)-s32;
  u8 = (uint8_t)(~u8);
  u32 = (uint32_t)(u32 | 1u);
}
