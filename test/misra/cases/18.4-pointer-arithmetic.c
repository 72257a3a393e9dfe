#include <stdint.h>
#include <stddef.h>
void f(uint8_t *p, uint8_t *q, int n, uint8_t a[], uint8_t b[10], uint8_t **pp, struct s { uint8_t *m; } *ps)
{
  uint8_t local[10];
  p = p + 1; /* expect: 18.4 */
  p = 1 + p; /* expect: 18.4 */
  p = p - 1; /* expect: 18.4 */
  p += 5; /* expect: 18.4 */
  p -= n; /* expect: 18.4 */
  p++;
  --p;
  p = &p[5];
  ptrdiff_t d = p - q;
  d = d + 1;
  *(p + 2) = 0; /* expect: 18.4 */
  a[3] = 1;
  q = a + n; /* expect: 18.4 */
  q = local + 1; /* expect: 18.4 */
  q = &local[2];
  q = &a[1] + 1; /* expect: 18.4 */
  *pp = *pp + 1; /* expect: 18.4 */
  *pp += 1; /* expect: 18.4 */
  ps->m += 2; /* expect: 18.4 */
  n = *(b + n); /* expect: 18.4 */
  q = (p + 1) + 2; /* expect: 18.4 */
  const char *s = "abc" + 1; /* expect: 18.4 */
  for (q = p; q < p + 4; q++) { } /* expect: 18.4 */
  n += *p;
  n = n - (int)(p - q);
  (void)s; (void)d;
}
#define NEXT(x) ((x) + 1)
uint8_t *g(uint8_t *p, int n) { n = NEXT(n); return NEXT(p) - n; } /* expect: 18.4 */
