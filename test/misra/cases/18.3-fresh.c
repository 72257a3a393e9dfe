#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
static uint8_t rx[16];
static uint8_t tx[16];
struct two { int32_t a[4]; int32_t b[4]; int32_t c; int32_t d; };
bool rel(struct two *t, int32_t *u, int32_t *v)
{
    int32_t a1[10] = { 0 };
    int32_t a2[10] = { 0 };
    int32_t x = 0, y = 0;
    int32_t *p = a1;
    bool r;
    r = p < a1;
    r = p < a2; /* expect: 18.3 */
    r = p <= &a1[10];
    r = p >= &a2[1]; /* expect: 18.3 */
    r = p == a2;
    r = p != a2;
    r = &x > &y; /* expect: 18.3 */
    r = u < v;
    r = t->a < t->b;
    r = &t->c < &t->d;
    r = tx > rx; /* expect: 18.3 */
    r = x < y;
    r = *p < *a2;
    p = a2;
    r = p < &a2[3];
    r = p > a1; /* expect: 18.3 */
    if (&rx[2] <= &tx[2]) { r = false; } /* expect: 18.3 */
    while (p < &a2[10]) { p++; }
    for (p = a1; p < &a1[10]; p++) { *p = 0; }
    for (p = a1; p < &a2[10]; p++) { *p = 0; } /* expect: 18.3 */
    return r;
}
bool inside(const uint8_t *q)
{
    return (q >= rx) && (q < &rx[16]);
}
bool wrong(void)
{
    const uint8_t *q = &tx[1];
    return q >= rx; /* expect: 18.3 */
}
bool structs(void)
{
    static struct two s1;
    static struct two s2;
    bool r = s1.a < s2.a; /* expect: 18.3 */
    r = r && (&s1.a[0] < &s1.a[1]);
    r = r || (&s1 < &s2); /* expect: 18.3 */
    return r;
}
