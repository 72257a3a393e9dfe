#include <stdint.h>

#define BITS 16
#define BIT(n) ((uint16_t)1u << (n))

enum shifts { LOW = 3, HIGH = 40 };

struct reg
{
  uint8_t pos;
  uint32_t field : 4;
  uint32_t wide : 6;
};

static const uint8_t table[3] = {1u, 2u, 9u};

static uint32_t by(uint32_t v, uint32_t n)
{
  return v << n;
}

uint32_t caller(uint32_t v)
{
  return by(v, 3u) + by(v, 31u);
}

uint32_t f1(uint32_t v, const struct reg *r)
{
  uint32_t x;
  x = v << r->field;
  x += v << r->wide; /* expect: 12.2 */
  x += v << r->pos; /* expect: 12.2 */
  x += v << LOW;
  x += v << HIGH; /* expect: 12.2 */
  x += (uint32_t)BIT(15);
  x += (uint32_t)BIT(BITS); /* expect: 12.2 */
  return x;
}

uint32_t f2(uint32_t v)
{
  uint32_t n = 30u;
  uint32_t x = v << n;
  n += 2u;
  x |= v << n; /* expect: 12.2 */
  n = n % 8u;
  x |= v << n;
  return x;
}

uint32_t f3(uint32_t v, int32_t n)
{
  if ((n < 0) || (n > 31))
  {
    return 0u;
  }
  return v >> n;
}

uint32_t f4(uint32_t v, int32_t n)
{
  if (n > 31)
  {
    return 0u;
  }
  return v >> n; /* expect: 12.2 */
}

uint32_t f5(uint32_t v, uint32_t k)
{
  uint32_t n;
  switch (k)
  {
  case 0u:
    n = 1u;
    break;
  case 1u:
    n = 32u;
    break;
  default:
    n = 2u;
    break;
  }
  return v << n; /* expect: 12.2 */
}

uint32_t f6(uint32_t v, uint32_t n)
{
  uint32_t x = (n >= 32u) ? 0u : (v >> n);
  uint32_t y = (n < 32u) && ((v >> n) != 0u);
  return x + y;
}

uint16_t f7(uint16_t v)
{
  return (uint16_t)(v << table[2]);
}

uint32_t f8(uint32_t v)
{
  uint32_t n = 31u;
  while (n > 0u)
  {
    v ^= v >> n;
    n--;
  }
  return v >> (32u - n); /* expect: 12.2 */
}

int64_t f9(int64_t v, uint8_t n)
{
  return v << (n / 4u);
}

uint8_t f10(uint8_t v)
{
  return (uint8_t)((uint8_t)(v + 1u) << 9u); /* expect: 12.2 */
}
