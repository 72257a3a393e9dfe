#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <stdint.h>
extern void out(const char *s);
static char copy[32];
void f(time_t t, const struct tm *b)
{
    const char *r1 = setlocale(LC_ALL, NULL);
    const char *r2;
    out(r1);
    r2 = setlocale(LC_MONETARY, "French");
    out(r1); /* expect: 21.20 */
    out(r2);
    const char *e1 = getenv("A");
    out(e1);
    const char *e2 = getenv("B");
    out(e2);
    out(e1); /* expect: 21.20 */
    const char *a = asctime(b);
    const char *c = ctime(&t);
    out(a); /* expect: 21.20 */
    out(c);
    const struct tm *g1 = gmtime(&t);
    const struct tm *l1 = localtime(&t);
    copy[0] = (char)g1->tm_sec; /* expect: 21.20 */
    copy[1] = (char)l1->tm_sec;
    const char *s = strerror(1);
    (void)strncpy(copy, s, 31u);
    (void)strerror(2);
    out(copy);
    out(s); /* expect: 21.20 */
    const char *x = getenv("X");
    (void)strerror(3);
    out(x);
    const struct lconv *lc = localeconv();
    (void)localeconv();
    out(lc->decimal_point); /* expect: 21.20 */
}
