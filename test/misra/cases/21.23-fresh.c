#include <tgmath.h>
#include <stdint.h>
void f(float f32, float g32, double f64, long double ld, int32_t i, int64_t l, uint32_t u, float complex fc)
{
    double r;
    r = pow(f32, g32);
    r = pow(f32, f64); /* expect: 21.23 */
    r = pow(f64, (double)f32);
    r = pow(f64, ld); /* expect: 21.23 */
    r = atan2(f32, 1.0); /* expect: 21.23 */
    r = atan2(f32, 1.0f);
    r = fmax(i, f32); /* expect: 21.23 */
    r = fmax(i, i);
    r = fmin(i, u); /* expect: 21.23 */
    r = fmod(f64, l); /* expect: 21.23 */
    r = fma(f32, f32, f32);
    r = fma(f32, f64, f32); /* expect: 21.23 */
    r = hypot(f64, f64);
    r = ldexp(f64, i);
    r = ldexp(f32, 2);
    r = frexp(f64, &i);
    r = scalbln(f64, l);
    r = copysign(f64, f32); /* expect: 21.23 */
    r = fdim(ld, ld);
    r = nextafter(f64, f32); /* expect: 21.23 */
    r = nexttoward(f32, ld);
    r = remainder(f64, f64);
    (void)pow(fc, f32); /* expect: 21.23 */
    r = sqrt(f32);
    (void)r;
}
