#include <tgmath.h>
#include <complex.h>
#include <stdint.h>
#include <stdbool.h>
void f(float fl, double d, long double ld, int32_t i, uint16_t u, float complex fc, double complex dc, bool b, char c)
{
  double r;
  r = sin(d);
  r = sin(fl);
  r = sin(i);                        
  r = cos(b);                        /* expect: 21.22 */
  r = sqrt(c);                       /* expect: 21.22 */
  r = sqrt('a');                     /* expect: 21.22 */
  r = fabs(u);                       
  r = pow(d, d);
  r = pow(fl, d);                    /* expect: 21.23 */
  r = pow(d, ld);                    /* expect: 21.23 */
  r = pow(fl, fl);
  r = atan2(ld, fl);                 /* expect: 21.23 */
  r = fmax(d, (double)fl);
  r = fma(d, d, fl);                 /* expect: 21.23 */
  r = fma(fl, fl, fl);
  r = exp(ld);
  dc = sin(dc);
  fc = cos(fc);
  dc = pow(dc, fc);                  /* expect: 21.23 */
  r = hypot(fl, 1.0);                /* expect: 21.23 */
  r = hypot(fl, 1.0F);
  r = ceil(fc);                      /* expect: 21.22 */
  r = copysign(d, fl);               /* expect: 21.23 */
  r = ldexp(fl, i);
  (void)r;
}
