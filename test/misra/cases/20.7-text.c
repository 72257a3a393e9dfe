/* An argument of which only the text is used is no expression. */
#define TEXT_(...) #__VA_ARGS__
#define TEXT(...) TEXT_(__VA_ARGS__)
#define NAME(x) #x
#define BOTH(x) report(#x, x)
#define SAID(a, b) report(TEXT((a) == b), 0)
#define NAMED(a, b) report(NAME(a == b), 0)
#define GIVEN(a, b) BOTH(a == b) /* expect: 20.7 */
#define COMPARED(a, b) report(TEXT(b), (a) == b) /* expect: 20.7 */
#define SECOND(a, b) report(TEXT(a), sum(a * 2, b)) /* expect: 20.7 */

extern int report(const char *text, int value);
extern int sum(int a, int b);

int all(int p, int q);
int all(int p, int q)
{
    int r = SAID(p, q);
    r += NAMED(p, q);
    r += GIVEN(p, q);
    r += COMPARED(p, q);
    r += SECOND(p, q);
    return r;
}
