#include <stdbool.h>
#include <stdint.h>

bool f(const int32_t *unknown)
{
  int32_t a[5] = {0};
  int32_t b[5] = {0};
  int32_t *p = a;
  int32_t *q = &a[3];
  int32_t *r = b;
  int32_t x = 0;
  bool res = false;

  res = p < q;
  res = p < r; /* expect: 18.3 */
  res = p >= b; /* expect: 18.3 */
  res = p == r;
  res = p != b;
  res = &a[1] <= q;
  res = &x > p; /* expect: 18.3 */
  res = unknown < unknown;
  res = (a > b); /* expect: 18.3 */
  if (q >= r) /* expect: 18.3 */
  {
    res = true;
  }
  for (p = a; p < &a[5]; p++)
  {
    *p = 1;
  }
  for (p = a; p < &b[5]; p++) /* expect: 18.3 */
  {
    *p = 1;
  }
  return res;
}
