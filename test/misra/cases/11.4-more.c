#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
struct s { int *p; uintptr_t n; };
typedef uint32_t reg_t;
extern void takep(int *p);
extern int *give(void);
#define PTR_OF(a) ((reg_t *)(a))
#define DEV_BASE 0x50000000u
static volatile uint32_t *const uart = (volatile uint32_t *)0x40000000u; /* expect: 11.4 */
static struct s table[] = {
  { (int *)0x10, 0 }, /* expect: 11.4 */
  { NULL, (uintptr_t)&table[0] } /* expect: 11.4 */
};
uint32_t f(int *p, int *q, uint32_t n, char c, bool b)
{
  reg_t *r = PTR_OF(n); /* expect: 11.4 */
  r = PTR_OF(DEV_BASE); /* expect: 11.4 */
  takep((int *)(intptr_t)p); /* expect: 11.4 */
  ptrdiff_t d = p - q;
  size_t x = (size_t)give(); /* expect: 11.4 */
  if ((size_t)p == (size_t)q) { } /* expect: 11.4 */
  uintptr_t aligned = (uintptr_t)p & 3u; /* expect: 11.4 */
  p = (int *)(uint32_t)c; /* expect: 11.4 */
  p = (b ? p : q);
  uint64_t u = (uint64_t)(void *)p;
  p = (int *)sizeof(int); /* expect: 11.4 */
  p = (int *)(0);
  p = (int *)0u;
  bool t = p;
  bool t2 = !p;
  (void)r; (void)d; (void)x; (void)aligned; (void)u; (void)t; (void)t2;
  return (uint32_t)(uintptr_t)p; /* expect: 11.4 */
}
