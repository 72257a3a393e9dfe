#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>

enum side { LEFT, RIGHT, BOTH = 5 };
enum fruit { APPLE, PEAR };
enum { ONE = 1, BIG = 1000 };

struct regs { uint8_t ctrl; uint16_t div; unsigned int low : 4; signed int sg : 3; bool on : 1; };

static bool b; static char c; static enum side sd; static enum fruit fr;
static int8_t s8; static int16_t s16; static int32_t s32; static int64_t s64;
static uint8_t u8; static uint16_t u16; static uint32_t u32; static uint64_t u64;
static float f32; static double f64; static long double f128;
static struct regs r;

void same_category(void)
{
  u8 = u8; u16 = u8; u32 = u16; u64 = u32;
  s16 = s8; s32 = s16; s64 = s32; f64 = f32; f128 = f64;
  u8 = u16;                 // expect: 10.3
  u8 = u32;                 // expect: 10.3
  u16 = u32;                // expect: 10.3
  u32 = u64;                // expect: 10.3
  s8 = s16;                 // expect: 10.3
  s16 = s32;                // expect: 10.3
  s32 = s64;                // expect: 10.3
  f32 = f64;                // expect: 10.3
  f64 = f128;               // expect: 10.3
  f32 = 1.5;                // expect: 10.3
  f32 = 1.5f;
}

void other_category(void)
{
  b = 0;                    // expect: 10.3
  b = 1;                    // expect: 10.3
  b = false; b = true;
  b = u8;                   // expect: 10.3
  b = (u8 > 3u);
  b = !b;
  c = 7;                    // expect: 10.3
  c = s8;                   // expect: 10.3
  c = 'x'; c = '\0';
  u8 = 'x';                 // expect: 10.3
  s8 = 'x';                 // expect: 10.3
  s32 = 'x';                // expect: 10.3
  s32 = c;                  // expect: 10.3
  sd = 1;                   // expect: 10.3
  sd = APPLE;               // expect: 10.3
  sd = LEFT;
  sd = fr;                  // expect: 10.3
  s32 = sd;                 // expect: 10.3
  u8 = RIGHT;               // expect: 10.3
  s32 = ONE; s8 = ONE;
  s8 = BIG;                 // expect: 10.3
  s16 = BIG;
  u8 = ONE;
  s32 = u8;                 // expect: 10.3
  u32 = s8;                 // expect: 10.3
  f32 = s32;                // expect: 10.3
  s32 = f32;                // expect: 10.3
  f32 = 0;                  // expect: 10.3
  s32 = b;                  // expect: 10.3
  u8 = (u8 > 2u);           // expect: 10.3
}

void constants(void)
{
  u8 = 0; u8 = 255; u8 = 255u; s8 = 127; s8 = -128; u16 = 65535;
  u8 = 256;                 // expect: 10.3
  u8 = 256u;                // expect: 10.3
  u8 = -1;                  // expect: 10.3
  s8 = 128;                 // expect: 10.3
  s8 = -129;                // expect: 10.3
  s8 = 1u;                  // expect: 10.3
  u16 = 65536u;             // expect: 10.3
  u8 = 1UL;                 // expect: 10.3
  u8 = 100u + 100u;
  u8 = 200u + 100u;         // expect: 10.3
  u8 = 2 + 3;
  s8 = 100 + 27;
  s8 = 100 + 28;            // expect: 10.3
  u8 = 1u << 7u;
  u8 = 1u << 8u;            // expect: 10.3
  u16 = 1u << 8u;
  u8 = (uint8_t)0xfffu;
  u32 = sizeof(int);        // expect: 10.3
}

void expressions(void)
{
  u8 = u8 + u8;
  u8 = u8 + 1u;
  u8 = u8 + u16;            // expect: 10.3
  u8 = ~u8;
  u8 = u8 << 2u;
  u8 = u16 >> 8u;           // expect: 10.3
  u8 = u16 & 0xffu;         // expect: 10.3
  u8 = (uint8_t)(u16 >> 8u);
  s8 = s8 * 2;
  s8 = -s8;
  s16 = s8 + s16;
  s8 = b ? s8 : s16;        // expect: 10.3
  c = c + 1;
  s8 = c - '0';             // expect: 10.3
  u16 = (u8, u16);
  u8 = u16++;               // expect: 10.3
  sd = (enum side)1;
  b = b && (u8 == 0u);
  u8 = (b ? 1u : 2u);
  sd = b ? LEFT : RIGHT;
}

static uint8_t give_u8(uint16_t in)
{
  if (in > 5u)
  {
    return in;              // expect: 10.3
  }
  return (uint8_t)in;
}
static bool is_set(uint8_t v) { return v & 1u; } // expect: 10.3
static float half(float v) { return v * 0.5; } // expect: 10.3
static enum side turn(enum side v) { return (v == LEFT) ? RIGHT : LEFT; }
static char letter(void) { return 'q'; }
extern void take(uint8_t a, int16_t n, bool on);
extern void takes(uint8_t a, ...);

void calls(void)
{
  take(u8, s16, b);
  take(u16, s16, b);        // expect: 10.3
  take(u8, s32, b);         // expect: 10.3
  take(u8, s16, 1);         // expect: 10.3
  take(3, 5, true);
  take(300, 5, true);       // expect: 10.3
  takes(u8, u32, f32);
  takes(s8, u32);           // expect: 10.3
  u8 = give_u8(u8);
  s32 = letter();           // expect: 10.3
  f32 = half(2.0f);
  sd = turn(LEFT);
  b = is_set(u8);
}

void initialisers(void)
{
  uint8_t i1 = u16;         // expect: 10.3
  uint8_t i2[3] = { 1, 2, 300 };  // expect: 10.3
  uint8_t i3[2] = { 0 };
  struct regs k = { u8, u32, 3u, 1, true }; // expect: 10.3
  struct regs z = { 0 };
  bool i4[2] = { true, 1 }; // expect: 10.3
  char i5[] = { 'a', 'b', '\0' };
  char i6[] = "ab";
  struct regs d = {
    .ctrl = 256u,           // expect: 10.3
    .div = 256u,
    .on = 1                 // expect: 10.3
  };
  static const int8_t i7 = 200; // expect: 10.3
  (void)i1; (void)i2; (void)i3; (void)k; (void)z; (void)i4; (void)i5; (void)i6; (void)d; (void)i7;
}

void bit_fields(void)
{
  r.low = 15u;
  r.low = u8;
  r.low = u16;              // expect: 10.3
  r.on = true;
  r.on = 1u;                // expect: 10.3
  u8 = r.low;
  r.sg = 3;
  r.low = s8;               // expect: 10.3
}

void labels(void)
{
  switch (u8)
  {
    case 1: break;
    case 2u: break;
    case 'c': break;        // expect: 10.3
    case -1: break;         // expect: 10.3
    default: break;
  }
  switch (sd)
  {
    case LEFT: break;
    case APPLE + 1: break;  // expect: 10.3
    default: break;
  }
  switch (c)
  {
    case 'a': break;
    case 98: break;         // expect: 10.3
    default: break;
  }
  switch (s32)
  {
    case 5: break;
    case 6u: break;         // expect: 10.3
    default: break;
  }
}

void compound(void)
{
  u8 += u8;
  u8 += 1u;
  u8 += u16;                // expect: 10.3
  s8 -= s32;                // expect: 10.3
  u8 <<= 1u;
  f32 *= f64;               // expect: 10.3
  u32 |= u8;
}
