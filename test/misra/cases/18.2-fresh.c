#include <stdint.h>
#include <stddef.h>
static uint8_t rx[16];
static uint8_t tx[16];
struct two { int32_t a[4]; int32_t b[4]; };
void sub(int32_t *ptr, struct two *t, int32_t *u)
{
    int32_t a1[10];
    int32_t a2[10];
    int32_t x, y;
    int32_t *p1 = &a1[1];
    int32_t *p2 = &a2[10];
    int32_t *p3 = a1 + 4;
    ptrdiff_t d;
    d = p1 - a1;
    d = p2 - a2;
    d = p1 - p2; /* expect: 18.2 */
    d = p3 - p1;
    d = &a1[9] - &a1[0];
    d = &a1[3] - a2; /* expect: 18.2 */
    d = ptr - p1; /* expect: 18.2 */
    d = ptr - u;
    d = &x - &y; /* expect: 18.2 */
    d = t->b - t->a; /* expect: 18.2 */
    d = &t->a[3] - t->a;
    d = &t->b[1] - &t->a[1]; /* expect: 18.2 */
    d = (uint8_t *)&rx[3] - rx;
    d = tx - rx; /* expect: 18.2 */
    p1 = p2;
    d = p1 - a2;
    d = p1 - a1; /* expect: 18.2 */
    d = p1 - 1 - a2;
    (void)d; (void)p3;
}
size_t used(const uint8_t *cur)
{
    return (size_t)(cur - rx);
}
size_t used2(void)
{
    const uint8_t *cur = tx;
    cur++;
    return (size_t)(cur - rx); /* expect: 18.2 */
}
ptrdiff_t rows(void)
{
    static int32_t g[3][4];
    ptrdiff_t d = &g[2] - &g[0];
    d += &g[1][3] - &g[1][0];
    d += &g[1][0] - &g[0][0]; /* expect: 18.2 */
    return d;
}
#define OFFSET(p, base) ((p) - (base))
ptrdiff_t mac(void)
{
    return OFFSET(&rx[2], rx) + OFFSET(&tx[2], rx); /* expect: 18.2 */
}
