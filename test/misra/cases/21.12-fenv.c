#include <fenv.h>
void f(float x, float y)
{
  fenv_t env;
  (void)feclearexcept(FE_DIVBYZERO); /* expect: 21.12 */
  if (fetestexcept(FE_ALL_EXCEPT) != 0) { } /* expect: 21.12 */
  (void)fegetenv(&env);
  (void)fesetround(FE_UPWARD);
  (void)fegetround();
  (void)(x / y);
}
