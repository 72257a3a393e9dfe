#include <math.h>
#include <float.h>
extern void put(float v);
float f1(float a, float b) { return a / b; }        /* expect: D4.15 */
float f2(float a, float b) { float r = 0.0f; if (b != 0.0f) { r = a / b; } return r; }   
float f3(float x) { return sqrtf(x); }              /* expect: D4.15 */
float f4(float x) { float r = logf(x); if (isnan(r)) { r = 0.0f; } return r; }
float f5(float a) { return a * 2.0f; }
float f6(void) { return 1.0f / 0.0f; }              /* expect: D4.15 */
float f7(void) { return 0.0f / 0.0f; }              /* expect: D4.15 */
float f8(void) { return 1.0f / 2.0f; }
