#include <stdint.h>
#include <stdbool.h>
#include <limits.h>
#define DELAY 10000u
#define WIDTH 60000u
#define BASE 0x8000u
#define OFF 0x8000u
#define MAX32 0xFFFFFFFFu
#define FITS (DELAY + WIDTH)
extern void put(uint32_t a);
static const uint32_t k = 5u;
uint32_t wrapped = MAX32 + 1u; /* expect: 12.4 */
uint32_t fits = MAX32 - 1u;
uint32_t below = 0u - 1u; /* expect: 12.4 */
uint32_t neg = -1u; /* for the rule on essential types */
uint32_t mask = 0xFFFFFFFFu << 4u;
uint32_t comp = ~0u;
uint64_t wide = 0xFFFFFFFFu * 2u; /* expect: 12.4 */
uint64_t wide2 = 0xFFFFFFFFull * 2u;
uint64_t wide3 = 0xFFFFFFFFFFFFFFFFull + 1ull; /* expect: 12.4 */
uint16_t addr = (uint16_t)(BASE + OFF);
uint32_t sh = 1u << 31;
uint32_t cond = true ? 1u : (0u - 1u);
uint32_t cond2 = false ? 1u : (0u - 1u); /* expect: 12.4 */
uint32_t lim = UINT_MAX + 1u; /* expect: 12.4 */
uint32_t zero = UINT_MAX * 1u;
enum { E = 0 };
void f(uint32_t x, uint16_t s)
{
  switch (x)
  {
    case 0u - 1u: /* expect: 12.4 */
      break;
    case 10u:
      break;
    default:
      break;
  }
  put(MAX32 + x);
  put(x - 1u);
  put(k - 6u);
  put(MAX32 + 5u); /* expect: 12.4 */
  put((uint32_t)(MAX32 + 5u)); /* expect: 12.4 */
  put(DELAY - WIDTH); /* expect: 12.4 */
  put(FITS);
  put(sizeof(int) - 8u); /* expect: 12.4 */
  if (s > (10u - 20u)) { } /* expect: 12.4 */
  put((true || ((0u - 1u) > 0u)) ? 1u : 0u);
  uint8_t b = (uint8_t)255u + (uint8_t)1u;
  int32_t i = INT_MAX - 1;
  (void)b; (void)i;
}
#if 0u - 1u /* expect: 12.4 */
#endif
#if (1u - 2u) > 0u /* expect: 12.4 */
#endif
#if 2u - 1u
#endif
int arr[(0u - 1u) > 5u ? 2 : 1]; /* expect: 12.4 */
