#include <errno.h>
#include <stdlib.h>
#include <stdio.h>
#include <stdint.h>
extern void use(double d);
extern void handle(void);
void f(const char *s)
{
    double d;
    errno = 0;
    d = strtod(s, NULL);
    if (errno == 0) { use(d); }
    errno = 0;
    d = strtod(s, NULL); /* expect: 22.9 */
    use(d);
    errno = 0;
    d = strtod(s, NULL);
    if (0 != errno) { handle(); }
    errno = 0;
    long l = strtol(s, NULL, 10); /* expect: 22.9 */
    errno = 0;
    l = strtol(s, NULL, 10);
    int32_t e = errno;
    if (e != 0) { handle(); }
    errno = 0;
    l = strtol(s, NULL, 10);
    if (errno == ERANGE) { handle(); }
    (void)l;
}
void g(const char *s, int32_t c)
{
    errno = 0;
    long l = strtol(s, NULL, 10); /* expect: 22.9 */
    if (c > 0)
    {
        if (errno != 0) { handle(); }
    }
    errno = 0;
    (void)strtol(s, NULL, 10);
    switch (errno) { case 0: break; default: handle(); break; }
    (void)l;
}
long h(const char *s)
{
    errno = 0;
    return strtol(s, NULL, 10); /* expect: 22.9 */
}
void i(FILE *fp)
{
    errno = 0;
    if (ftell(fp) == -1L) { handle(); }
    else { }
    errno = 0;
    (void)fgetpos(fp, NULL); /* expect: 22.9 */
    handle();
    if (errno != 0) { handle(); }
}
