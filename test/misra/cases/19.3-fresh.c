#include <stdint.h>
#include <string.h>
union num { int32_t i; float f; uint8_t b[4]; struct { int16_t lo; int16_t hi; } h; };
extern void fill(union num *p);
extern void sink(int32_t v);
int32_t basic(int32_t k)
{
    union num n;
    int32_t r;
    n.i = k;
    r = n.i;
    n.f = 1.0f;
    r += n.i; /* expect: 19.3 */
    r += (int32_t)n.f;
    n.h.lo = 1;
    r += n.h.lo;
    r += n.b[0]; /* expect: 19.3 */
    r += (int32_t)n.f; /* expect: 19.3 */
    fill(&n);
    r += n.i;
    return r;
}
int32_t branch(int32_t k)
{
    union num n;
    if (k > 0) { n.i = k; } else { n.f = 2.0f; }
    return n.i; /* expect: 19.3 */
}
int32_t tagged(int32_t k)
{
    union num n;
    if (k > 0) { n.i = k; sink(n.i); } else { n.f = 2.0f; sink((int32_t)n.f); }
    n.i = 3;
    return n.i;
}
uint8_t initialised(void)
{
    union num n = { .f = 1.5f };
    union num m = { 5 };
    sink(m.i);
    sink((int32_t)m.f); /* expect: 19.3 */
    return n.b[3]; /* expect: 19.3 */
}
float copied(void)
{
    union num a;
    union num b;
    a.f = 2.0f;
    b = a;
    sink(b.i); /* expect: 19.3 */
    return b.f;
}
float ptr(void)
{
    union num a;
    union num *p = &a;
    p->f = 2.0f;
    sink(p->i); /* expect: 19.3 */
    return p->f;
}
int32_t param(union num n, const union num *p)
{
    return n.i + p->i;
}
