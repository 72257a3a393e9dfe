#include <fenv.h>
#pragma STDC FENV_ACCESS ON
int f(int r)
{
  fexcept_t e;
  (void)feclearexcept(FE_ALL_EXCEPT); /* expect: 21.12 */
  (void)feraiseexcept(FE_OVERFLOW); /* expect: 21.12 */
  (void)fegetexceptflag(&e, FE_INVALID); /* expect: 21.12 */
  (void)fesetexceptflag(&e, FE_INEXACT); /* expect: 21.12 */
  r |= FE_UNDERFLOW; /* expect: 21.12 */
  return fetestexcept(r); /* expect: 21.12 */
}
