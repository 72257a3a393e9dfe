#include <math.h>
#include <ctype.h>
#include <string.h>
#include <stddef.h>
#include <stdlib.h>
double f(double x, int c, char *d, const char *s)
{
    double r = sqrt(x);                /* expect: D4.11 */
    if (x >= 0.0) { r += sqrt(x); }
    r += log(x);                       /* expect: D4.11 */
    if (x > 0.0) { r += log(x); }
    r += acos(2.0);                    /* expect: D4.11 */
    r += acos(0.5);
    r += fmod(x, 0.0);                 /* expect: D4.11 */
    r += pow(-1.0, 0.5);               /* expect: D4.11 */
    r += pow(2.0, 3.0);
    r += sqrt(-1.0);                   /* expect: D4.11 */
    r += sqrt(4.0);
    r += log(0.0);                     /* expect: D4.11 */
    (void)isdigit(c);                  /* expect: D4.11 */
    r += asin(x);                      /* expect: D4.11 */
    (void)strlen(NULL);                /* expect: D4.11 */
    (void)abs(c);
    (void)d; (void)s;
    r += sin(x);
    return r;
}
