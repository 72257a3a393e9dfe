#include <math.h>
#include <tgmath.h> /* expect: 21.11 */
float f1, f2;
void f(void)
{
  f1 = sqrt(f2); /* expect: 21.11 */
  f1 = sqrtf(f2);
  f1 = pow(f1, f2); /* expect: 21.11 */
  f1 = fabsf(f2);
}
