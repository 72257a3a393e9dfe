#include <stdbool.h>
#include <stdint.h>
static bool b; static int8_t s8; static int16_t s16; static int32_t s32; static int64_t s64;
static uint8_t u8; static uint8_t u8b; static uint16_t u16; static uint16_t u16b; static uint32_t u32; static uint64_t u64;
static float f32, f32b; static double f64;
static uint32_t tab[4];
struct box { uint32_t w; uint16_t h; };
void simple(void)
{
  u32 = u16;
  u32 = u16 + u16b;              // expect: 10.6
  u32 = u16 * 2u;                // expect: 10.6
  u32 = (uint32_t)u16 * 2u;
  u32 = (uint32_t)u16 + u16b;
  u16 = u8 * u8b;                // expect: 10.6
  u16 = u8 + u16;
  u64 = u32 << 4u;               // expect: 10.6
  u64 = u32 - 1u;                // expect: 10.6
  u64 = u64 + u32;
  u64 = (uint64_t)u32 << 4u;
  s64 = s32 * s32;               // expect: 10.6
  s32 = s16 + s8;                // expect: 10.6
  s32 = s16 + 70000;
  s32 = s16 - 1;                 // expect: 10.6
  f64 = f32 * f32b;              // expect: 10.6
  f64 = (double)f32 * f32b;
  f64 = f32 + 1.0;
  u32 = 3u + 4u;
  u32 = u8 & 0x0fu;              // expect: 10.6
  u32 = u8 | u16;                // expect: 10.6
  u32 = u8 % 10u;                // expect: 10.6
  u32 = 1u << u8;                // expect: 10.6
  u32 = (u16 + u16b);            // expect: 10.6
  u32 = ((u16));
  u16 = u16 + u16b;
  u8 = u8 + u8b;
}
void conditionals(void)
{
  u32 = b ? u16 : u16b;
  u32 = b ? (u16 + u16b) : u16;  // expect: 10.6
  u32 = b ? u16 : (u16 - 1u);    // expect: 10.6
  u32 = b ? (u16 + u16b) : u32;
}
static uint32_t area(uint16_t w, uint16_t h)
{
  return w * h;                  // expect: 10.6
}
static uint32_t safe_area(uint16_t w, uint16_t h)
{
  return (uint32_t)w * h;
}
extern void put32(uint32_t v, const char *t);
void contexts(struct box *bx)
{
  uint32_t local = u16 + u16b;   // expect: 10.6
  uint32_t list[2] = { u8, u8 + u8b }; // expect: 10.6
  struct box made = { .w = u16 * 3u, .h = u16 * 3u }; // expect: 10.6
  tab[u8 + u8b] = u16;
  tab[0] = u8 << 3u;             // expect: 10.6
  bx->w = u16 / 2u;              // expect: 10.6
  bx->h = u16 / 2u;
  put32(u16 + 1u, "x");          // expect: 10.6
  put32((uint32_t)u16 + 1u, "x");
  put32(area(1u, 2u) + safe_area(1u, 2u), "y");
  u32 += u16;
  (void)local; (void)list; (void)made;
}
