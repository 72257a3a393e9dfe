#include <math.h>
#include <stdint.h>
extern double input(void);
extern void use(double v);
void f(double x, double y, float g)
{
  double a = g / 3;
  double b = x / 2.0;
  double c = 0.0;
  double d = 0.0;
  double e = exp(x);
  if (y != 0.0) { a = x / y; }
  if (x >= 0.0) { c = sqrt(x); }
  if (x > 0.0) { d = log(x); }
  double h = acos(0.5);
  use(a + b + c + d + e + h);
}
double div1(double x, double y) { return x / y; }          /* expect: D4.15 */
double div2(double x, double y) { return (y != 0.0) ? (x / y) : 0.0; }
double div3(double x, float y) { double r = x / y; return isnan(r) ? 0.0 : r; }
double div4(double x) { return x / 4.0; }
double div5(double x) { return x / 0.0; }                   /* expect: D4.15 */
double div6(double x, int n) { x /= n; return x; }          /* expect: D4.15 */
int div7(int x, int n) { return x / n; }
double fn1(double x) { return sqrt(x); }                    /* expect: D4.15 */
double fn2(double x) { if (x < 0.0) { return 0.0; } return sqrt(x); }
double fn3(void) { return sqrt(-1.0); }                     /* expect: D4.15 */
double fn4(double x) { return log(x); }                     /* expect: D4.15 */
double fn5(double x) { return acos(x); }                    /* expect: D4.15 */
double fn6(double x, double y) { return fmod(x, y); }       /* expect: D4.15 */
double fn7(double x) { return pow(x, 2.0); }
double fn8(double x) { double r = log(x); if (!isfinite(r)) { r = 0.0; } return r; }
float fn9(float x) { return sqrtf(x); }                     /* expect: D4.15 */
