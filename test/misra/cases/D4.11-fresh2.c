#include <math.h>
#include <string.h>
#include <ctype.h>
#include <stdlib.h>
#include <stddef.h>
#include <stdio.h>
double f(double a, double b, int c, const char *s)
{
    double r = 0.0;
    if (b != 0.0) { r = fmod(a, b); }
    r += fmod(a, b);                   /* expect: D4.11 */
    if ((a >= -1.0) && (a <= 1.0)) { r += asin(a); }
    r += acos(a * 2.0);                /* expect: D4.11 */
    if (a < 0.0) { return 0.0; }
    r += sqrt(a);
    r += log10(a);                     /* expect: D4.11 */
    r += atan2(0.0, 0.0);              /* expect: D4.11 */
    r += exp(1.0);
    if (s == NULL) { r += (double)strlen(s); }       /* expect: D4.11 */
    char d[4];
    (void)strcpy(d, "abcd");           /* expect: D4.11 */
    (void)strcpy(d, "abc");
    (void)memcpy(d, s, 5u);            /* expect: D4.11 */
    (void)toupper('a');
    (void)toupper(300);                /* expect: D4.11 */
    if ((c >= 0) && (c <= 255)) { (void)isalpha(c); }
    r += tgamma(-1.0);                 /* expect: D4.11 */
    r += log(fabs(a) + 1.0);           
    r += sqrt((a * a) + 1.0);         
    return r;
}
