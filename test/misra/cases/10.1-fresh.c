#include <stdbool.h>
#include <stdint.h>

enum colour { RED, GREEN, BLUE };
enum { LIMIT_LOW = 2, LIMIT_HIGH = 9 };

struct flags
{
  unsigned int ready : 1;
  unsigned int mode : 3;
  signed int delta : 4;
  bool active : 1;
};

static bool b0, b1;
static char c0, c1;
static enum colour e0, e1;
static int8_t s8a;
static int16_t s16a;
static int32_t s32a;
static uint8_t u8a;
static uint16_t u16a;
static uint32_t u32a;
static float f32a;
static double f64a;
static struct flags fl;
static int32_t table[10];

void subscripts(void)
{
  s32a = table[b0];          // expect: 10.1
  s32a = table[c0];          // expect: 10.1
  s32a = table[e0];
  s32a = table[u8a];
  s32a = table[s8a];
  s32a = table['\1'];        // expect: 10.1
  s32a = table[true];        // expect: 10.1
  s32a = table[LIMIT_LOW];
}

void unary_sign(void)
{
  s32a = +b0;                // expect: 10.1
  s32a = +c0;                // expect: 10.1
  s32a = +e0;                // expect: 10.1
  s32a = +s8a;
  u8a = +u8a;
  f32a = +f32a;
  s32a = -b0;                // expect: 10.1
  s32a = -c0;                // expect: 10.1
  s32a = -e0;                // expect: 10.1
  s32a = -s8a;
  u32a = -u32a;              // expect: 10.1
  u8a = -u8a;                // expect: 10.1
  u32a = -1u;                // expect: 10.1
  f64a = -f64a;
  s32a = -LIMIT_LOW;
  s32a = -fl.mode;           // expect: 10.1
  s32a = -fl.delta;
}

void additive(void)
{
  s32a = b0 + 1;             // expect: 10.1
  s32a = 1 - b0;             // expect: 10.1
  c0 = c0 + 1;
  c0 = c1 - 1;
  s32a = c0 - c1;
  s32a = e0 + 1;             // expect: 10.1
  s32a = RED - e1;           // expect: 10.1
  s32a = s8a + s16a;
  u32a = u8a + u16a;
  f32a = f32a - 1.0f;
  s32a = LIMIT_HIGH - LIMIT_LOW;
  s32a = (s8a > s16a) + 1;   // expect: 10.1
  s32a = true + 1;           // expect: 10.1
  s32a = fl.active + 1;      // expect: 10.1
}

void steps(void)
{
  e0++;                      // expect: 10.1
  --e1;                      // expect: 10.1
  b0++;                      // expect: 10.1
  c0++;
  --c1;
  s8a++;
  --u8a;
  f32a++;
  fl.mode++;
}

void multiplicative(void)
{
  s32a = b0 * 2;             // expect: 10.1
  s32a = 2 * c0;             // expect: 10.1
  s32a = e0 / 2;             // expect: 10.1
  s32a = s8a * s16a;
  u32a = u8a / u16a;
  f64a = f32a * f64a;
  s32a = b0 % 2;             // expect: 10.1
  s32a = 7 % c1;             // expect: 10.1
  s32a = e0 % 2;             // expect: 10.1
  s32a = s16a % 10;
  u32a = u16a % 10u;
  s32a = 'a' * 2;            // expect: 10.1
}

void relational(void)
{
  b0 = b0 < b1;              // expect: 10.1
  b0 = b0 >= b1;             // expect: 10.1
  b0 = c0 < c1;
  b0 = e0 <= e1;
  b0 = s8a > s16a;
  b0 = u8a >= u16a;
  b0 = f32a < f64a;
  b0 = (s8a < 3) > (s16a < 2); // expect: 10.1
  b0 = b0 == b1;
  b0 = c0 != c1;
  b0 = e0 == e1;
  b0 = (s8a < 3) == (s16a < 2);
}

void logical(void)
{
  b0 = !b1;
  b0 = !c0;                  // expect: 10.1
  b0 = !e0;                  // expect: 10.1
  b0 = !s8a;                 // expect: 10.1
  b0 = !u32a;                // expect: 10.1
  b0 = !f32a;                // expect: 10.1
  b0 = !0;                   // expect: 10.1
  b0 = b0 && b1;
  b0 = b0 && c0;             // expect: 10.1
  b0 = e0 && b0;             // expect: 10.1
  b0 = b0 || s16a;           // expect: 10.1
  b0 = u16a || b1;           // expect: 10.1
  b0 = b0 || f32a;           // expect: 10.1
  b0 = (u8a & 1u) && b0;     // expect: 10.1
  b0 = ((u8a & 1u) != 0u) && b0;
  b0 = b0 || fl.ready;       // expect: 10.1
  b0 = b0 || fl.active;
  b0 = (s8a == 1) && !(u8a > 2u);
}

void shifts(void)
{
  u32a = b0 << 1u;           // expect: 10.1
  u32a = c0 << 1u;           // expect: 10.1
  u32a = e0 >> 1u;           // expect: 10.1
  s32a = s32a << 1u;         // expect: 10.1
  s32a = s16a >> 3u;         // expect: 10.1
  s32a = 1 << 3;             // expect: 10.1
  u32a = u32a << 1u;
  u32a = u32a << 1;
  u32a = u32a >> (2 + 3);
  u32a = u32a >> LIMIT_LOW;
  u32a = u32a << b0;         // expect: 10.1
  u32a = u32a << c0;         // expect: 10.1
  u32a = u32a << e0;         // expect: 10.1
  u32a = u32a << s8a;        // expect: 10.1
  u32a = u32a << u8a;
  u32a = u32a << -1;         // expect: 10.1
  u32a = 1u << u8a;
  u32a <<= s32a;             // expect: 10.1
  u32a <<= 2;
  s32a >>= 2u;               // expect: 10.1
}

void bitwise(void)
{
  b0 = b0 & b1;              // expect: 10.1
  b0 = b0 | (s8a > 1);       // expect: 10.1
  b0 ^= b1;                  // expect: 10.1
  c0 = c0 & c1;              // expect: 10.1
  u32a = e0 | e1;            // expect: 10.1
  s32a = s32a & 3;           // expect: 10.1
  s32a = s8a ^ s16a;         // expect: 10.1
  u32a = u32a & 0xffu;
  u32a = u32a ^ u8a;
  u32a |= 4u;
  u32a |= 4;                 // expect: 10.1
  u32a = u32a & LIMIT_LOW;   // expect: 10.1
  u32a = ~u32a;
  s32a = ~s32a;              // expect: 10.1
  s32a = ~b0;                // expect: 10.1
  s32a = ~c0;                // expect: 10.1
  s32a = ~e0;                // expect: 10.1
  s32a = ~0;                 // expect: 10.1
  u32a = ~0u;
  fl.mode |= 1u;
}

void conditional(void)
{
  s32a = b0 ? s32a : 2;
  s32a = (s8a > 0) ? 1 : 2;
  s32a = c0 ? 1 : 2;         // expect: 10.1
  s32a = e0 ? 1 : 2;         // expect: 10.1
  s32a = s8a ? 1 : 2;        // expect: 10.1
  s32a = u16a ? 1 : 2;       // expect: 10.1
  s32a = f32a ? 1 : 2;       // expect: 10.1
  e0 = b0 ? RED : BLUE;
  b0 = b1 ? (s8a > 0) : false;
}

void compound(void)
{
  b0 += 1;                   // expect: 10.1
  b0 -= b1;                  // expect: 10.1
  c0 += 1;
  c0 -= 1;
  c0 *= 2;                   // expect: 10.1
  e0 += 1;                   // expect: 10.1
  e0 |= GREEN;               // expect: 10.1
  s32a *= 2;
  s32a %= 3;
  s32a &= 3;                 // expect: 10.1
  u16a >>= 1u;
  f32a /= 2.0f;
}

void pointers(int32_t *p, int32_t *q)
{
  b0 = p && q;
  b0 = !p;
  s32a = p ? 1 : 2;
  s32a = *(p + b0);          // expect: 10.1
  s32a = *(p + u8a);
  p++;
  s32a = *(p + e0);          // expect: 10.1
}
