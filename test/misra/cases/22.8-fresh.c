#include <errno.h>
#include <stdlib.h>
#include <stdio.h>
#include <math.h>
#include <string.h>
#include <wchar.h>
#include <stdint.h>
double f(const char *s, FILE *fp)
{
    double d;
    long l;
    errno = 0;
    d = strtod(s, NULL);
    if (errno != 0) { d = 0.0; }
    l = strtol(s, NULL, 10); /* expect: 22.8 */
    if (errno != 0) { l = 0; }
    errno = 0;
    d += (double)strlen(s);
    l = strtol(s, NULL, 0);
    if (errno != 0) { l = 1; }
    errno = 1;
    l = strtol(s, NULL, 0); /* expect: 22.8 */
    if (errno != 0) { l = 1; }
    errno = 0;
    long p = ftell(fp);
    if (errno != 0) { p = 0; }
    p = fsetpos(fp, NULL); /* expect: 22.8 */
    if (errno != 0) { p = 0; }
    return d + (double)l + (double)p;
}
long loop(const char *const *v, int32_t n)
{
    long r = 0;
    errno = 0;
    for (int32_t i = 0; i < n; i++)
    {
        r += strtol(v[i], NULL, 10); /* expect: 22.8 */
        if (errno != 0) { r = -1; }
    }
    for (int32_t i = 0; i < n; i++)
    {
        errno = 0;
        r += strtol(v[i], NULL, 10);
        if (errno != 0) { r = -1; }
    }
    return r;
}
unsigned long branch(const char *s, int32_t c)
{
    unsigned long r;
    if (c > 0) { errno = 0; }
    r = strtoul(s, NULL, 10); /* expect: 22.8 */
    if (errno != 0) { r = 0u; }
    return r;
}
