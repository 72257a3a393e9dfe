#include <math.h>
extern float fa, fb;
float f1(void) { return fa / fb; } /* expect: D4.15 */
float f2(void) { if (fb != 0.0f) { return fa / fb; } return 0.0f; }
double f3(double x) { return sqrt(x); } /* expect: D4.15 */
float f4(void) { float r = fa / fb; if (isfinite(r)) { return r; } return 0.0f; }
float f5(void) { return 1.0f / 0.0f; } /* expect: D4.15 */
double f6(double x) { return log(x); } /* expect: D4.15 */
float f7(float a) { return a + 1.0f; }
float f8(void) { return INFINITY; }
double f9(double x) { double r = acos(x); return isnan(r) ? 0.0 : r; }
int f10(double x) { if (x == NAN) { return 1; } return 0; }
