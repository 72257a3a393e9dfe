#include <stdbool.h>
#include <stdint.h>
enum ea { A1, A2, A3 };
enum eb { B1, B2, B3 };
enum { ANON1 = 1, ANON2 };
static bool b0, b1; static char c0, c1; static enum ea xa; static enum eb xb;
static int8_t s8; static int16_t s16; static int32_t s32;
static uint8_t u8; static uint16_t u16; static uint32_t u32;
static float f32; static double f64;

void arithmetic(void)
{
  s32 = s8 + s16;
  u32 = u8 + u16;
  f64 = f32 * f64;
  s32 = s8 + u8;            // expect: 10.4
  s32 = u16 - s32;          // expect: 10.4
  u32 = u8 + 2;             // expect: 10.4
  u32 = 2 * u32;            // expect: 10.4
  u32 = u8 + 2u;
  f32 = f32 + s32;          // expect: 10.4
  f32 = 2 * f32;            // expect: 10.4
  f32 = 2.0f * f32;
  f64 = u32 / f64;          // expect: 10.4
  s32 = s32 % 3u;           // expect: 10.4
  u32 = u32 & 0xff;         // expect: 10.4
  u32 = u32 | 0x80u;
  u32 = u32 ^ s8;           // expect: 10.4
  s32 = s32 + ANON1;
  u32 = u32 + ANON2;        // expect: 10.4
  s32 = s32 + xa;           // expect: 10.4
  s32 = s32 + b0;           // expect: 10.4
}

void characters(void)
{
  c0 = c0 + 1;
  c0 = 1 + c0;
  c0 = c0 + u8;
  c0 = c0 - s8;
  c0 = c0 - 1u;
  s32 = c0 - c1;
  s32 = s32 - c0;           // expect: 10.4
  s32 = c0 * 2;             // expect: 10.4
  b0 = c0 == 10;            // expect: 10.4
  b0 = c0 == '\n';
  b0 = c0 < 0;              // expect: 10.4
  b0 = u8 == 'A';           // expect: 10.4
  b0 = s32 == 'A';          // expect: 10.4
  c0 += 1;
  c0 -= u8;
  u8 += 'a';
  u8 -= 'a';                // expect: 10.4
  f32 = f32 + c0;           // expect: 10.4
}

void comparisons(void)
{
  b0 = s8 < s32;
  b0 = u8 < u32;
  b0 = s8 < u8;             // expect: 10.4
  b0 = u8 == 0;             // expect: 10.4
  b0 = u8 != 0u;
  b0 = xa == A1;
  b0 = xa == xb;            // expect: 10.4
  b0 = xa > B2;             // expect: 10.4
  b0 = xa == 1;             // expect: 10.4
  b0 = xa < A3;
  b0 = b0 == b1;
  b0 = b0 == 1;             // expect: 10.4
  b0 = b0 != true;
  b0 = (s8 > 1) == b1;
  b0 = f32 > 0.0f;
  b0 = f32 > 0;             // expect: 10.4
  b0 = A1 == B1;            // expect: 10.4
  b0 = s32 == ANON1;
  b0 = (u8 & 1u) == true;   // expect: 10.4
  b0 = sizeof(u32) == 4;    // expect: 10.4
  b0 = sizeof(u32) == 4u;
}

void ternary(void)
{
  s32 = b0 ? s8 : s16;
  s32 = b0 ? s8 : u8;       // expect: 10.4
  u32 = b0 ? 1u : 0;        // expect: 10.4
  f32 = b0 ? 1.0f : 0;      // expect: 10.4
  xa = b0 ? A1 : A2;
  xa = b0 ? A1 : B1;        // expect: 10.4
  b1 = b0 ? true : 0;       // expect: 10.4
  c0 = b0 ? 'a' : 'b';
  c0 = b0 ? 'a' : 0;        // expect: 10.4
}

void compound(void)
{
  s32 += s8;
  s32 += u8;                // expect: 10.4
  u32 *= 2;                 // expect: 10.4
  u32 *= 2u;
  f32 /= 2;                 // expect: 10.4
  u32 &= 7;                 // expect: 10.4
  s32 %= 5;
  u8 |= 1u;
  u32 -= s32;               // expect: 10.4
}

void exempt(int32_t *p)
{
  u32 = u32 << 3;
  u32 = u32 >> s8;
  s32 = s32 << u8;
  b0 = b0 && (u8 > 1u);
  b0 = s8 || u8;
  s32 = p[u8];
  p = p + u8;
  p = p - 1;
  p += 2u;
  b0 = p == 0;
  s32 = (u8, s32);
}
