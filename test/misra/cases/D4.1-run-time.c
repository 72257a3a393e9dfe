#include <limits.h>
#include <stddef.h>
#include <stdint.h>

extern int32_t get(void);
extern void sink(int32_t v);

struct s
{
  int32_t v;
};

void division(int32_t a, int32_t b)
{
  sink(a / 0); /* expect: D4.1 */
  sink(a % 0); /* expect: D4.1 */
  sink(a / 2);
  if (b != 0)
  {
    sink(a / b);
  }
  if (b == 0)
  {
    sink(a / b); /* expect: D4.1 */
  }
  int32_t z = 0;
  sink(a / z); /* expect: D4.1 */
  a %= z; /* expect: D4.1 */
}

int32_t null(struct s *p, int32_t *q)
{
  int32_t *n = NULL;
  *n = 1; /* expect: D4.1 */
  if (p == NULL)
  {
    sink(p->v); /* expect: D4.1 */
  }
  if (q != NULL)
  {
    sink(*q);
  }
  else
  {
    sink(*q); /* expect: D4.1 */
  }
  return 0;
}

void overflow(void)
{
  int32_t x = INT32_MAX;
  x = x + 1; /* expect: D4.1 */
  int32_t y = INT32_MIN;
  y = -y; /* expect: D4.1 */
  int32_t w = 2000000000;
  sink(w + w); /* expect: D4.1 */
  sink(w - w);
}

void bounds(void)
{
  int32_t a[3] = {0};
  a[3] = 1; /* expect: D4.1 */
  a[2] = 1;
}
