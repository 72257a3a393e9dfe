#include <stdint.h>
#include <stddef.h>
#define SH 9u
#define BIT(n) (1UL << (n))
enum { S3 = 3, S20 = 20 };
static uint8_t u8; static uint16_t u16; static uint32_t u32; static uint64_t u64; static int32_t s32;
void constants(void)
{
  u8 = u8 << 7u;
  u8 = u8 << 8u;                      // expect: 12.2
  u8 = u8 >> 8;                       // expect: 12.2
  u16 = u16 << 15u;
  u16 = u16 << 16u;                   // expect: 12.2
  u16 = (uint16_t)u8 << 9u;
  u16 = u8 << SH;                     // expect: 12.2
  u32 = u32 << 31;
  u32 = u32 << 32;                    // expect: 12.2
  u32 = u32 >> 33u;                   // expect: 12.2
  u64 = u64 << 63u;
  u64 = u64 >> 64u;                   // expect: 12.2
  u32 = u32 << -1;                    // expect: 12.2
  u32 = 1u << 7u;
  u32 = 1u << 10u;                    // expect: 12.2
  u32 = (uint32_t)1u << 10u;
  u64 = 1UL << 40u;
  u64 = 1UL << 64u;                   // expect: 12.2
  u32 = 0x100u << 15u;
  u32 = 0x100u << 16u;                // expect: 12.2
  u32 = u32 << S20;
  u16 = u16 << S20;                   // expect: 12.2
  u8 = u8 << S3;
  u64 = BIT(12);
  u64 = BIT(70);                      // expect: 12.2
  s32 = s32 << 31;
  s32 = s32 << 32;                    // expect: 12.2
}
void compound(void)
{
  u8 <<= 3u;
  u8 <<= 9u;                          // expect: 12.2
  u32 >>= 31u;
  u32 >>= 32u;                        // expect: 12.2
}
void known(uint32_t n)
{
  uint32_t k = 40u;
  u32 = u32 << k;                     // expect: 12.2
  k = 4u;
  u32 = u32 << k;
  if (n < 32u)
  {
    u32 = u32 << n;
  }
  if (n >= 32u)
  {
    u32 = u32 << n;                   // expect: 12.2
  }
  u32 = u32 << (n & 31u);
  u32 = u32 << (n % 32u);
  u8 = u8 << (n & 7u);
  for (uint32_t i = 0u; i < 32u; i++)
  {
    u32 = u32 >> i;
  }
}
