#include <stdbool.h>
#include <stdint.h>
enum ea { A1, A2 }; enum eb { B1, B2 }; enum { N0, N1, N2 };
typedef enum ea ea_t;
static bool b0; static char c0; static enum ea xa; static enum eb xb;
static int8_t s8; static int32_t s32; static uint8_t u8; static uint32_t u32;
static float f32; static double f64; static signed char sc; static unsigned char uc;

void to_boolean(void)
{
  b0 = (bool)b0;
  b0 = (bool)0;
  b0 = (bool)1;
  b0 = (bool)0u;
  b0 = (bool)1u;
  b0 = (bool)2;             // expect: 10.5
  b0 = (bool)c0;            // expect: 10.5
  b0 = (bool)'\0';
  b0 = (bool)xa;            // expect: 10.5
  b0 = (bool)A1;
  b0 = (bool)s8;            // expect: 10.5
  b0 = (_Bool)u32;          // expect: 10.5
  b0 = (bool)f32;           // expect: 10.5
  b0 = (bool)1.0f;          // expect: 10.5
  b0 = (bool)(s8 > 1);
  b0 = (bool)N1;
  b0 = (bool)N2;            // expect: 10.5
}
void to_character(void)
{
  c0 = (char)b0;            // expect: 10.5
  c0 = (char)true;          // expect: 10.5
  c0 = (char)c0;
  c0 = (char)s8;
  c0 = (char)u8;
  c0 = (char)65;
  c0 = (char)f32;           // expect: 10.5
  c0 = (char)(f64 * 2.0);   // expect: 10.5
}
void to_enum(void)
{
  xa = (enum ea)b0;         // expect: 10.5
  xa = (enum ea)c0;         // expect: 10.5
  xa = (enum ea)xa;
  xa = (ea_t)A2;
  xa = (enum ea)xb;         // expect: 10.5
  xa = (ea_t)B1;            // expect: 10.5
  xa = (enum ea)1;          // expect: 10.5
  xa = (ea_t)s32;           // expect: 10.5
  xa = (ea_t)u8;            // expect: 10.5
  xa = (ea_t)f32;           // expect: 10.5
  xa = (ea_t)N1;            // expect: 10.5
}
void to_signed(void)
{
  s8 = (int8_t)b0;          // expect: 10.5
  s32 = (int32_t)c0;
  s32 = (int32_t)xa;
  s8 = (int8_t)s32;
  s32 = (int32_t)u32;
  s32 = (int32_t)f32;
  s32 = (int32_t)(u8 > 3u); // expect: 10.5
  sc = (signed char)b0;     // expect: 10.5
  sc = (signed char)f32;
}
void to_unsigned(void)
{
  u8 = (uint8_t)b0;         // expect: 10.5
  u8 = (uint8_t)!b0;        // expect: 10.5
  u32 = (uint32_t)c0;
  u32 = (uint32_t)xa;
  u32 = (uint32_t)s32;
  u8 = (uint8_t)f32;
  uc = (unsigned char)true; // expect: 10.5
  uc = (unsigned char)c0;
}
void to_floating(void)
{
  f32 = (float)b0;          // expect: 10.5
  f32 = (float)c0;          // expect: 10.5
  f64 = (double)'a';        // expect: 10.5
  f32 = (float)s32;
  f32 = (float)u8;
  f64 = (double)f32;
  f64 = (double)(s8 == 2);  // expect: 10.5
}
void not_covered(void *p, uint8_t *q)
{
  (void)b0;
  (void)f32;
  p = (void *)q;
  (void)p;
}
#define TO_BOOL(x) ((bool)(x))
#define BIT_AS_BOOL(v) ((bool)((v) & 1u))
bool macro_use(void)
{
  b0 = TO_BOOL(1);
  return (bool)(u8 & 1u);   // expect: 10.5
}
