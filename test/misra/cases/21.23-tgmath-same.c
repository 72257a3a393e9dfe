#include <tgmath.h>
#include <stdint.h>
void f(float f1, float f2, double d1, double d2, int32_t i1, int32_t i2, uint8_t u8, long double ld, int64_t i64, _Complex float cf, _Complex double cd)
{
  f1 = pow(f1, f2);
  d1 = pow(d1, d2);
  d1 = pow(f1, d1); /* expect: 21.23 */
  d1 = pow(d1, f1); /* expect: 21.23 */
  d1 = pow(d1, i1); /* expect: 21.23 */
  d1 = pow(i1, i2);
  ld = fmax(ld, d1); /* expect: 21.23 */
  d1 = atan2(d1, (double)f1);
  d1 = fma(d1, d2, f1); /* expect: 21.23 */
  f1 = fma(f1, f2, f1);
  f1 = ldexp(f1, i1);
  cd = pow(cf, cd); /* expect: 21.23 */
  d1 = fmod(d1, 2.0);
  d1 = fmod(d1, 2.0f); /* expect: 21.23 */
  d1 = fmod(d1, 2); /* expect: 21.23 */
  f1 = scalbn(f1, 3);
  f1 = frexp(f1, &i1);
}
