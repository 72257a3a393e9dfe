#include <tgmath.h>
#include <stdint.h>
#include <stdbool.h>
enum e { A };
void f(float fl, double d, int32_t i, char c, bool b, enum e en, uint8_t u, _Complex float cf, long double ld, int *p)
{
  float r = sqrt(fl);
  d = sqrt(d);
  d = sin(i);
  d = sqrt(u);
  d = sin(c); /* expect: 21.22 */
  d = sin(b); /* expect: 21.22 */
  d = sin(en); /* expect: 21.22 */
  d = sin('a'); /* expect: 21.22 */
  d = cos(A); /* expect: 21.22 */
  cf = sqrt(cf);
  d = pow(d, b); /* expect: 21.22 */
  d = pow(2, 3);
  ld = fabs(ld);
  d = ceil(true); /* expect: 21.22 */
  d = ceil((double)b);
  d = floor(cf); /* expect: 21.22 */
  d = frexp(d, p);
  d = fma(d, c, d); /* expect: 21.22 */
  (void)r; (void)i;
}
