#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
struct s { int32_t a[5]; int32_t b[5]; };
static int32_t ga[10];
static int32_t gb[10];
void f1(void)
{
  int32_t a1[10];
  int32_t a2[10];
  int32_t *p1 = &a1[1];
  int32_t *p2 = &a2[9];
  int32_t *p3 = &a1[7];
  ptrdiff_t d;
  d = p1 - a1;
  d = p2 - a2;
  d = p1 - p2;                       /* expect: 18.2 */
  d = p3 - p1;
  d = &ga[3] - &gb[1];               /* expect: 18.2 */
  d = &ga[3] - ga;
  d = a1 - a2;                       /* expect: 18.2 */
  if (p1 < p2) { d = 0; }            /* expect: 18.3 */
  if (p1 < p3) { d = 0; }
  if (p1 == p2) { d = 1; }
  if (p1 >= a2) { d = 2; }           /* expect: 18.3 */
  if (p1 >= a1) { d = 2; }
  bool b = (ga > gb);                /* expect: 18.3 */
  p1 = p2;
  d = p1 - a2;
  d = p1 - a1;                       /* expect: 18.2 */
  if (p1 <= a2) { d = 2; }
  int32_t x = 0;
  int32_t y = 0;
  d = &x - &y;                       /* expect: 18.2 */
  if (&x < &y) { d = 2; }            /* expect: 18.3 */
  struct s st;
  d = &st.a[3] - &st.a[0];
  d = &st.b[3] - &st.a[0];           /* expect: 18.2 */
  while (p1 > ga) { p1 = ga; }       /* expect: 18.3 */
  (void)d; (void)b; (void)st;
}
void f2(uint8_t *p, uint8_t *q, uint8_t a[], size_t n, const char *s)
{
  uint8_t loc[3];
  uint8_t *r = p + 1;                /* expect: 18.4 */
  r = p - 1;                         /* expect: 18.4 */
  r = 1 + p;                         /* expect: 18.4 */
  r = &p[1];
  p++;
  p--;
  r += 2;                            /* expect: 18.4 */
  r -= n;                            /* expect: 18.4 */
  r = a + n;                         /* expect: 18.4 */
  r = &a[n];
  *(p + 2) = 0U;                     /* expect: 18.4 */
  p[2] = 0U;
  ptrdiff_t d = p - q;
  d = d + 1;
  r = loc + 1;                       /* expect: 18.4 */
  s = s + 1;                         /* expect: 18.4 */
  s = "abc" + 1;                     /* expect: 18.4 */
  r = (p + n) - 1;                   /* expect: 18.4 */
  size_t k = n + 1U;
  (void)k; (void)d;
}
#define ADV(p, n) ((p) + (n))
uint8_t *f3(uint8_t *p) { return ADV(p, 2U); }  /* expect: 18.4 */
