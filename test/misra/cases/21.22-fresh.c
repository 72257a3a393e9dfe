#include <tgmath.h>
#include <stdint.h>
#include <stdbool.h>
#include <complex.h>
enum E { A1 };
void f(float f32, double f64, int32_t i, uint16_t u, bool b, char c, enum E e, float complex fc, float *p, long double ld)
{
    double r;
    r = sqrt(f32);
    r = sqrt(f64);
    r = sin(i);
    r = sqrt(u);
    r = sqrt(b); /* expect: 21.22 */
    r = sqrt(c); /* expect: 21.22 */
    r = sqrt(e); /* expect: 21.22 */
    r = (double)cos(ld);
    r = cabs(fc);
    (void)sqrt(fc);
    (void)csqrt(fc);
    r = ceil(f64);
    (void)exp(fc);
    r = pow(f32, b); /* expect: 21.22 */
    r = pow(c, f32); /* expect: 21.22 */
    r = fmax(f64, f64);
    r = sqrt('a'); /* expect: 21.22 */
    r = sqrt(i > 1); /* expect: 21.22 */
    r = sqrt(A1); /* expect: 21.22 */
    r = sqrt((double)c);
    r = ldexp(f64, 3);
    r = fabs(*p);
    (void)r;
}
