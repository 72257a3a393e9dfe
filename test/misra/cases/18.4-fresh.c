#include <stdint.h>
#include <stddef.h>
struct s { uint8_t *p; uint32_t n; };
void f(int32_t *p, struct s *q, const char *str, uint32_t n)
{
    int32_t a[10] = { 0 };
    int32_t *r;
    ptrdiff_t d;
    r = p + 1; /* expect: 18.4 */
    r = 1 + p; /* expect: 18.4 */
    r = p - 1; /* expect: 18.4 */
    r += 2; /* expect: 18.4 */
    r -= n; /* expect: 18.4 */
    r++;
    --r;
    r = &p[1];
    r = a + 3; /* expect: 18.4 */
    *(a + 3) = 1; /* expect: 18.4 */
    a[3] = a[2] + 1;
    d = r - p;
    n = n + 1u;
    q->p += 4; /* expect: 18.4 */
    q->n += 4u;
    q->p = q->p + q->n; /* expect: 18.4 */
    str = str + n; /* expect: 18.4 */
    *(str++);
    d = *p + 1;
    d += 1;
    (void)("abc" + 1); /* expect: 18.4 */
    (void)(&a[1] + 1); /* expect: 18.4 */
    (void)((uintptr_t)p + 4u);
    (void)((uint8_t *)p + 4); /* expect: 18.4 */
    d = (p + 2) - p; /* expect: 18.4 */
    (void)(*p + *r);
    (void)d;
}
#define AT(b, i) (*((b) + (i)))
#define SUM(x, y) ((x) + (y))
int32_t m(int32_t *p, int32_t n)
{
    return SUM(n, 2) + AT(p, 1); /* expect: 18.4 */
}
void vlaish(int32_t a[3][4])
{
    int32_t *x = *(a + 1); /* expect: 18.4 */
    (void)x;
}
