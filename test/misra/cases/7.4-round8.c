#include <stddef.h>
char *a = "x"; /* expect: 7.4 */
const char *b = "x";
char c[] = "x";
char *const d = "x"; /* expect: 7.4 */
extern void take(char *p);
extern void takec(const char *p);
extern void takev(void *p);
extern void takecv(const void *p);
wchar_t *w = L"x"; /* expect: 7.4 */
const wchar_t *w2 = L"x";
char *f1(void) { return "MISRA"; } /* expect: 7.4 */
const char *f2(void) { return "MISRA"; }
struct s { char *m; const char *n; };
struct s s1 = { "a", "b" }; /* expect: 7.4 */
char *tab[] = {
    "a", /* expect: 7.4 */
    "b", /* expect: 7.4 */
    NULL
};
const char *tab2[] = { "a", "b" };
void f3(int k)
{
    char *p;
    take("x"); /* expect: 7.4 */
    takec("x");
    takev("x"); /* expect: 7.4 */
    takecv("x");
    p = "y"; /* expect: 7.4 */
    p = (char *)"y"; /* expect: 7.4 */
    p = k ? "a" : "b"; /* expect: 7.4 */
    "x"[0] = 'y'; /* expect: 7.4 */
    p = &"abc"[1]; /* expect: 7.4 */
    p = __func__; 
    char q[2][3] = { "a", "b" };
    s1.m = "m"; /* expect: 7.4 */
    s1.n = "m";
    volatile char *v = "q"; /* expect: 7.4 */
    signed char sc[] = "x";
    takec(("x"));
}
