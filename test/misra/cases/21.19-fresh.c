#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <stdint.h>
static void use(char *p) { p[0] = 'a'; }
static void usec(const char *p) { (void)p; }
void f(void)
{
    char *s1 = setlocale(LC_ALL, NULL); /* expect: 21.19 */
    struct lconv *conv = localeconv(); /* expect: 21.19 */
    const char *s2 = setlocale(LC_ALL, NULL);
    const struct lconv *cc = localeconv();
    char *e = getenv("PATH"); /* expect: 21.19 */
    const char *ce = getenv("PATH");
    char *m = strerror(errno); /* expect: 21.19 */
    char *const cm = strerror(1); /* expect: 21.19 */
    s1[1] = 'A'; /* expect: 21.19 */
    conv->decimal_point = "^"; /* expect: 21.19 */
    cc->grouping[2] = 'x'; /* expect: 21.19 */
    *getenv("A") = 'x'; /* expect: 21.19 */
    use(getenv("B")); /* expect: 21.19 */
    usec(getenv("C"));
    s2 = strerror(2);
    m = (char *)s2;
    (void)strcpy(strerror(1), "x"); /* expect: 21.19 */
    if (getenv("D") != NULL) { usec(s2); }
    (void)ce; (void)e; (void)m; (void)cm;
}
