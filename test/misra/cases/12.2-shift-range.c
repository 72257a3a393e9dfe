#include <stdint.h>

extern uint32_t get(void);

void constants(uint8_t u8, uint16_t u16, uint32_t u32, uint64_t u64, int32_t s32)
{
  uint32_t r;
  r = u32 << 31;
  r = u32 << 32; /* expect: 12.2 */
  r = u32 >> 33; /* expect: 12.2 */
  r = (uint32_t)(u64 >> 63);
  r = (uint32_t)(u64 >> 64); /* expect: 12.2 */
  r = (uint32_t)(u8 << 7);
  r = (uint32_t)(u8 << 8); /* expect: 12.2 */
  r = (uint32_t)u8 << 8;
  r = (uint32_t)(u16 >> 15);
  r = (uint32_t)(u16 >> 16); /* expect: 12.2 */
  r = (uint32_t)(s32 >> 31);
  r = (uint32_t)(s32 << -1); /* expect: 12.2 */
  r = 1u << 7;
  r = 1u << 10; /* expect: 12.2 */
  r = (uint32_t)1u << 10;
  r = UINT32_C(1) << 10; /* expect: 12.2 */
  u32 <<= 31;
  u32 <<= 32; /* expect: 12.2 */
  u16 >>= 16; /* expect: 12.2 */
  (void)r;
}

uint32_t unknown(uint32_t v, uint32_t n)
{
  return v << n; /* expect: 12.2 */
}

uint32_t guarded(uint32_t v, uint32_t n)
{
  uint32_t r = 0u;
  if (n < 32u)
  {
    r = v << n;
  }
  return r;
}

uint32_t masked(uint32_t v, uint32_t n)
{
  return v >> (n & 31u);
}

uint32_t loop(uint32_t v)
{
  uint32_t r = 0u;
  for (uint32_t i = 0u; i < 32u; i++)
  {
    r |= v << i;
  }
  for (uint32_t i = 0u; i <= 32u; i++)
  {
    r |= v << i; /* expect: 12.2 */
  }
  return r;
}
