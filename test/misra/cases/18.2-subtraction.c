#include <stddef.h>
#include <stdint.h>

void f(int32_t *unknown)
{
  int32_t a[5] = {0};
  int32_t b[5] = {0};
  int32_t *p = &a[1];
  int32_t *q = &a[4];
  int32_t *r = b;
  int32_t x = 0;
  int32_t y = 0;
  ptrdiff_t d;

  d = q - p;
  d = p - a;
  d = r - p; /* expect: 18.2 */
  d = a - b; /* expect: 18.2 */
  d = &a[5] - a;
  d = &x - &y; /* expect: 18.2 */
  d = &x - &x;
  d = unknown - unknown;
  d = &b[2] - &a[2]; /* expect: 18.2 */
  r = q;
  d = r - p;
  r = &b[1];
  d = q - r; /* expect: 18.2 */
  (void)d;
}
