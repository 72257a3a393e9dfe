#include <stdint.h>
#include <stddef.h>
extern int32_t f(int32_t a);
extern void reg(int32_t (*cb)(int32_t));
typedef int32_t (*fp)(int32_t);
static fp tab[3] = { f, &f, NULL }; /* expect: 17.12 */
struct ops { fp open; fp close; };
static const struct ops o1 = { .open = f, .close = &f }; /* expect: 17.12 */
static const struct ops o2 = { .open = &f, .close = &f };
int32_t g(fp p)
{
    fp q = f; /* expect: 17.12 */
    fp r = &f;
    int32_t v = f(1);
    q = &f;
    q = f; /* expect: 17.12 */
    reg(f); /* expect: 17.12 */
    reg(&f);
    reg(p);
    if (f == NULL) { v++; } /* expect: 17.12 */
    if (f) { v++; } /* expect: 17.12 */
    if (f(2) != 0) { v++; }
    if (p == &f) { v++; }
    if (p == f) { v++; } /* expect: 17.12 */
    v += (*f)(3); /* expect: 17.12 */
    v += (f)(3);
    v += (&f)(3);
    v += p(3);
    v += (*p)(3);
    q = (v > 0) ? f : r; /* expect: 17.12 */
    (void)f; /* expect: 17.12 */
    tab[2] = (fp)f; /* expect: 17.12 */
    tab[2] = (fp)&f;
    (void)q;
    return v;
}
fp pick(void)
{
    return f; /* expect: 17.12 */
}
fp pick2(void) { return &f; }
#define CALLBACK f /* expect: 17.12 */
#define INVOKE(fn, x) fn(x)
void m(void)
{
    reg(CALLBACK);
    (void)INVOKE(f, 1);
    (void)o1.open; (void)o2.open;
}
