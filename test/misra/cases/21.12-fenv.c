#include <fenv.h> /* expect: 21.12 */
void f(float x, float y)
{
  fenv_t env; /* expect: 21.12 */
  (void)feclearexcept(FE_DIVBYZERO); /* expect: 21.12 */
  if (fetestexcept(FE_ALL_EXCEPT) != 0) { } /* expect: 21.12 */
  (void)feholdexcept(&env); /* expect: 21.12 */
  (void)fesetround(FE_UPWARD); /* expect: 21.12 */
  (void)fegetround(); /* expect: 21.12 */
  (void)(x / y);
}
