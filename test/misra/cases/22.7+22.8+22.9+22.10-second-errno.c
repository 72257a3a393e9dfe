#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <limits.h>
extern void warn(const char *s);
static void reset_errno(void) { errno = 0; }
bool parse_u32(const char *s, uint32_t *out)
{
    char *end;
    unsigned long v;
    bool ok = false;
    errno = 0;
    v = strtoul(s, &end, 0);
    if ((errno == 0) && (end != s))
    {
        *out = (uint32_t)v;
        ok = true;
    }
    return ok;
}
bool parse_two(const char *a, const char *b, double *x, double *y)
{
    errno = 0;
    *x = strtod(a, NULL);
    if (errno != 0) { return false; }
    *y = strtod(b, NULL);
    if (errno != 0) { return false; }
    *x = strtod(a, NULL); /* expect: 22.9 */
    *y = strtod(b, NULL); /* expect: 22.8 */
    return errno == 0;
}
int32_t parse_helper(const char *s)
{
    reset_errno();
    intmax_t v = strtoimax(s, NULL, 10);
    if (errno != 0) { v = 0; }
    return (int32_t)v;
}
long parse_late(const char *s)
{
    errno = 0;
    long v = strtol(s, NULL, 10); /* expect: 22.9 */
    warn("parsed");
    if (errno != 0) { v = 0; } /* expect: 22.10 */
    return v;
}
long parse_never(const char *s)
{
    return strtol(s, NULL, 10); /* expect: 22.8, 22.9 */
}
int32_t wrong_functions(const char *name)
{
    int32_t rc = 0;
    errno = 0;
    FILE *fp = fopen(name, "r");
    if (errno != 0) { rc = -1; } /* expect: 22.10 */
    errno = 0;
    int v = atoi(name);
    if (errno == ERANGE) { rc = -2; } /* expect: 22.10 */
    errno = 0;
    double d = sqrt((double)v);
    if (errno == EDOM) { rc = -3; } /* expect: 22.10 */
    if (fp != NULL)
    {
        errno = 0;
        long pos = ftell(fp);
        if (errno != 0) { rc = -4; }
        (void)pos;
        (void)fclose(fp);
    }
    if (rc < 0) { warn(strerror(errno)); }
    (void)d;
    return rc;
}
int32_t eofs(FILE *fp)
{
    int32_t n = 0;
    int c;
    char ch;
    unsigned char uc;
    signed char sc;
    while ((c = getc(fp)) != EOF) { n++; }
    for (ch = (char)fgetc(fp); ch != EOF; ch = (char)fgetc(fp)) { n++; } /* expect: 22.7 */
    uc = (unsigned char)fgetc(fp);
    if (uc == EOF) { n++; } /* expect: 22.7 */
    sc = (signed char)getchar();
    if (EOF == sc) { n++; } /* expect: 22.7 */
    c = getchar();
    uc = (unsigned char)c;
    if (c == EOF) { n++; }
    if ((unsigned char)c == EOF) { n++; } /* expect: 22.7 */
    if (ungetc(c, fp) == EOF) { n++; }
    int32_t w = fgetc(fp);
    if (w == EOF) { n++; }
    int16_t s = (int16_t)fgetc(fp);
    if (s != EOF) { n++; } /* expect: 22.7 */
    (void)uc;
    return n;
}
