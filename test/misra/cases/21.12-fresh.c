#include <fenv.h>
#include <stdint.h>
static fexcept_t saved;
void f(float x, float y)
{
    float z;
    (void)feclearexcept(FE_DIVBYZERO); /* expect: 21.12 */
    z = x / y;
    if (fetestexcept(FE_DIVBYZERO) != 0) { z = 0.0f; } /* expect: 21.12 */
    (void)feraiseexcept(FE_OVERFLOW | FE_INVALID); /* expect: 21.12 */
    (void)fegetexceptflag(&saved, FE_ALL_EXCEPT); /* expect: 21.12 */
    (void)fesetexceptflag(&saved, FE_INEXACT); /* expect: 21.12 */
    int32_t m = FE_UNDERFLOW; /* expect: 21.12 */
    (void)z; (void)m;
}
