#include <stdint.h>

extern uint16_t use(uint16_t v);
extern volatile uint8_t port;
uint16_t shared;

static void empty(void)
{
}

static void has_effect(void)
{
  shared++;
}

uint16_t f(uint16_t a, uint16_t b)
{
  uint16_t x = 1u;
  uint16_t y;
  uint16_t z = 0u;

  x = a; /* expect: 2.2 */
  x = b;
  y = (uint16_t)(x + 1u); /* expect: 2.2 */
  (void)use(x);

  a + b; /* expect: 2.2 */
  a == b; /* expect: 2.2 */
  a >> 2; /* expect: 2.2 */
  -a; /* expect: 2.2 */
  (uint8_t)a; /* expect: 2.2 */
  (void)a;
  use(b);
  port;
  empty(); /* expect: 2.2 */
  has_effect();
  z = use(3u);
  z++; /* expect: 2.2 */
  return x;
}

uint16_t g(const uint16_t *p, uint16_t *q)
{
  *p++; /* expect: 2.2 */
  (*q)++;
  *q = 3u;
  *p; /* expect: 2.2 */
  shared = 4u;
  return *p;
}

void h(uint16_t n)
{
  uint16_t total = 0u;
  for (uint16_t i = 0u; i < n; i++)
  {
    total = use(i);
  }
  shared = total;
  total = 0u; /* expect: 2.2 */
}
