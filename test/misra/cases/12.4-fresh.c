#include <stdint.h>
#define BASE 0x8000u
#define SIZE 0x9000u
#define OFFS (BASE - SIZE)             // expect: 12.4
#define MAXU 0xFFFFFFFFu
#if 1u + (0u - 10u)                    // expect: 12.4
#endif
#if (10u - 1u) > 3u
#endif
enum { COUNT = 3 };
static const uint32_t k1 = 0u - 1u;    // expect: 12.4
static const uint32_t k2 = MAXU + 1u;  // expect: 12.4
static const uint32_t k3 = MAXU;
static const uint32_t k4 = MAXU * 2u;  // expect: 12.4
static const uint64_t k5 = 0xFFFFFFFFFFFFFFFFu + 1u; // expect: 12.4
static const uint64_t k6 = (uint64_t)MAXU + 1u;
static const uint32_t k7 = BASE - 1u;
static const uint32_t k8 = 10u - 3u;
static const uint32_t k9 = 3u - 10u;   // expect: 12.4
static const uint32_t k10 = ~0u;
static const uint32_t k11 = (3u > 2u) ? (3u - 2u) : (2u - 3u);
static const uint32_t k12 = 0x80000000u << 1u;
static const int32_t k13 = 3 - 10;
static const uint16_t k14 = 0xffffu + 1u;
static uint8_t arr[20u - 10u];
void f(uint32_t x, uint16_t y)
{
  uint32_t r = x - 1u;
  r = x + 0xFFFFFFFFu;
  r = OFFS;
  r = x + (2u - 5u);                   // expect: 12.4
  r = sizeof(uint32_t) - 8u;           // expect: 12.4
  r = (uint16_t)70000u;
  switch (x)
  {
    case BASE + 1u: break;
    case BASE - SIZE: break;           // expect: 12.4
    case 0u - 2u: break;               // expect: 12.4
    default: break;
  }
  if (y > (1u - 2u)) { r = 3u; }       // expect: 12.4
  if ((x > 3u) && (r < 5u - 6u)) { r = 0u; } // expect: 12.4
  (void)r;
}
