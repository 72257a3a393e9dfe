#include <tgmath.h> /* expect: 21.11 */
float f1(float x) { return sqrt(x); } /* expect: 21.11 */
double f2(double x)
{
    double r = sin(x); /* expect: 21.11 */
    r += pow(x, 2.0); /* expect: 21.11 */
    r += (sqrt)(x);
    r += sqrtf((float)x);
    r += fabs(x); /* expect: 21.11 */
    return r;
}
