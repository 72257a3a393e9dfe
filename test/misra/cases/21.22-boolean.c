#include <tgmath.h>
#include <stdbool.h>
double f(bool b)
{
  double d = ceil(true); /* expect: 21.22 */
  d = pow(d, true); /* expect: 21.22 */
  d = ceil(b > 0); /* expect: 21.22 */
  d = ceil(!b); /* expect: 21.22 */
  d = ceil(false || b); /* expect: 21.22 */
  return d;
}
