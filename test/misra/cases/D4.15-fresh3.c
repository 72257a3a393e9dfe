#include <math.h>
#include <float.h>
extern float in(void);
float a(float x, float y) { if (y == 0.0f) { return 0.0f; } return x / y; }
float b(float x, float y) { return x / y; }                    /* expect: D4.15 */
float c(float x) { float r = sqrtf(x); if (!isfinite(r)) { r = 0.0f; } return r; }
float d(float x) { if (x >= 0.0f) { return sqrtf(x); } return 0.0f; }
float e(float x) { return logf(x) * 2.0f; }                    /* expect: D4.15 */
double f(void) { return 0.0 / 0.0; }                           /* expect: D4.15 */
double g(double x) { double r = pow(x, 0.5); return r; }       /* expect: D4.15 */
double h(void) { return NAN; }
double i(double x) { return x / 2.0; }
float j(void) { float v = in(); return 1.0f / v; }             /* expect: D4.15 */
