#include <complex.h>
#include <stdint.h>
static float f; static double d; static float complex cf; static double complex cd; static int32_t s;
void g(void)
{
  cf = f;
  cd = f;
  cd = d;
  cf = d;                          /* expect: 10.3 */
  f = cf;                          /* expect: 10.3 */
  cf = cd;                         /* expect: 10.3 */
  cd = f * f;                      /* expect: 10.6 */
  cd = cf * cf;                    /* expect: 10.6 */
  cf = f * f;
  cd = cd + (f * f);               /* expect: 10.7 */
  cf = cf + (f * f);
  cd = cd + (cf * f);              /* expect: 10.7 */
  cd = (double complex)(f + f);    /* expect: 10.8 */
  cf = (float complex)(f + f);
  cf = (float complex)(cd + d);
  cd = (double complex)(cf + f);   /* expect: 10.8 */
  s = (int32_t)cf;                 /* expect: 10.5 */
  f = (float)cf;
  cf = cf + s;                     /* expect: 10.4 */
}
