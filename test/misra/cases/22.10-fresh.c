#include <errno.h>
#include <stdlib.h>
#include <stdint.h>
#include <string.h>
extern double atofx(const char *s);
extern void handle(void);
void f(const char *s)
{
    double d;
    long l;
    errno = 0;
    d = atof(s);
    if (errno == 0) { handle(); } /* expect: 22.10 */
    errno = 0;
    l = strtol(s, NULL, 10);
    if (errno == 0) { handle(); }
    errno = 0;
    l = strtol(s, NULL, 10);
    d = (double)strlen(s);
    if (errno != 0) { handle(); } /* expect: 22.10 */
    errno = 0;
    (void)malloc(3u);
    if (errno != 0) { handle(); } /* expect: 22.10 */
    errno = 0;
    d = atofx(s);
    if (errno != 0) { handle(); } /* expect: 22.10 */
    errno = 0;
    if (errno != 0) { handle(); } /* expect: 22.10 */
    errno = 0;
    l = strtol(s, NULL, 10);
    if (errno == ERANGE) { handle(); }
    if (errno != 0) { l = 0; } /* expect: 22.10 */
    (void)d; (void)l;
}
void g(void)
{
    if (errno != 0) { handle(); } /* expect: 22.10 */
}
long h(const char *s, int32_t c)
{
    long r = 0;
    errno = 0;
    if (c > 0) { r = strtol(s, NULL, 10); } else { handle(); }
    if (errno != 0) { r = 1; } /* expect: 22.10 */
    errno = 0;
    r += (long)strtoul(s, NULL, 10);
    while (errno == EAGAIN) { r++; }
    return r;
}
