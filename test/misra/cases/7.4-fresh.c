#include <stdint.h>
#include <stddef.h>
#include <string.h>
char *p1 = "text";                     /* expect: 7.4 */
const char *p2 = "text";
char a1[] = "text";
char a2[5] = "text";
char *tab[2] = { "a", "b" };           /* expect: 7.4 */
const char *tab2[2] = { "a", "b" };
static void sink(char *s) { (void)s; }
static void csink(const char *s) { (void)s; }
struct rec { char *name; const char *cname; };
struct rec r1 = { "n", "c" };          /* expect: 7.4 */
struct rec r2 = { .cname = "c" };
char *ret(void) { return "lit"; }      /* expect: 7.4 */
const char *cret(void) { return "lit"; }
extern void variadic(const char *fmt, ...);
void f(int c)
{
    char *q;
    const char *cq;
    q = "abc";                         /* expect: 7.4 */
    cq = "abc";
    sink("abc");                       /* expect: 7.4 */
    csink("abc");
    q = (c > 0) ? "a" : "b";           /* expect: 7.4 */
    q = (char *)"abc";                 /* expect: 7.4 */
    variadic("f", "g");
    void *v = "abc";                   /* expect: 7.4 */
    "abc"[0] = 'x';                    /* expect: 7.4 */
    (void)memcpy(q, "abc", 4);
    wchar_t *w = L"abc";               /* expect: 7.4 */
    const wchar_t *cw = L"abc";
    const void *cv = "abc";
    struct rec t;
    t.name = "x";                      /* expect: 7.4 */
    t.cname = "x";
    (void)cq; (void)v; (void)w; (void)cw; (void)cv; (void)t;
    q = ("par");                       /* expect: 7.4 */
    q = __func__;
    unsigned char *uc = (unsigned char *)"z";   /* expect: 7.4 */
    (void)uc;
    if (strcmp("a", cq) == 0) { csink(&"abc"[1]); }
}
