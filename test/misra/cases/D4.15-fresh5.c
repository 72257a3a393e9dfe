#include <float.h>
#include <math.h>
#include "suite.h"
f64 quotient(f64 a, f64 b) { return a / b; }   /* expect: D4.15 */
f64 quotient_ok(f64 a, f64 b)
{
  f64 r = 0.0;
  if (b != 0.0) { r = a / b; }
  return r;
}
f64 zero(void) { return 0.0 / 0.0; }           /* expect: D4.15 */
f64 one_zero(void)
{
  f64 z = 0.0;
  return 1.0 / z;                              /* expect: D4.15 */
}
f64 inf(void) { return INFINITY; }
f64 nan_one(void) { return NAN; }
f64 root(f64 x) { return sqrt(x); }            /* expect: D4.15 */
f64 root_ok(f64 x)
{
  f64 r = sqrt(x);
  if (isnan(r)) { r = 0.0; }
  return r;
}
s32 to_int(f64 x, f64 y)
{
  f64 q = x / y;
  s32 r = 0;
  if (isfinite(q)) { r = (s32)q; }
  return r;
}
f64 logarithm(f64 x) { return log(x); }        /* expect: D4.15 */
f64 half(f64 x) { return x / 2.0; }
f64 big(void) { return DBL_MAX * 2.0; }
