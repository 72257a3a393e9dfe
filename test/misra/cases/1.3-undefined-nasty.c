#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

extern void sink(int32_t v);
extern int32_t two(int32_t a, int32_t b);

int32_t *dangling(void)
{
  int32_t x = 1;
  return &x; /* expect: 1.3 */
}

void g(int32_t n)
{
  int32_t *p = NULL;
  char *h = (char *)malloc(4u);
  int32_t i = n;
  *p = 2; /* expect: 1.3 */
  free(h);
  free(h); /* expect: 1.3 */
  sink(two(i++, i)); /* expect: 1.3 */
  sink(two(i, n));
  i = (i++, 2);
  i = ++i + 1; /* expect: 1.3 */
  int32_t max = INT32_MAX;
  max++; /* expect: 1.3 */
  uint32_t u = UINT32_MAX;
  u++;
  sink((int32_t)u);
}
