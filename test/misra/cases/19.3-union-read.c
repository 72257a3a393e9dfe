#include <stdint.h>
union u { int16_t i; uint16_t w; uint8_t b[2]; float f; };
extern void fill(union u *p);
extern union u glob;
int f(int n)
{
  union u x;
  x.i = 3;
  int a = x.i;
  x.f = 1.0f;
  int b = x.i; /* expect: 19.3 */
  float c = x.f;
  x.w = 1u;
  uint8_t d = x.b[0]; /* expect: 19.3 */
  if (n > 0) { x.i = 2; } else { x.i = 4; }
  a += x.i;
  fill(&x);
  a += x.b[1];
  a += glob.i;
  union u y = { .f = 2.0f };
  b += y.i; /* expect: 19.3 */
  union u z = { 3 };
  b += z.i;
  b += (int)z.f; /* expect: 19.3 */
  (void)c; (void)d;
  return a + b;
}
