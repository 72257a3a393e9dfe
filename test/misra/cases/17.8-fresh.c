#include <stdint.h>
#include <stddef.h>
extern void set(int32_t *p);
struct pt { int32_t x; int32_t y[2]; };
void simple(int32_t a, int32_t b, uint8_t *p, struct pt s, int32_t arr[4])
{
    int32_t c = a;
    a = 1; /* expect: 17.8 */
    b++; /* expect: 17.8 */
    --b; /* expect: 17.8 */
    a += b; /* expect: 17.8 */
    c = 3;
    *p = 1u;
    p[1] = 2u;
    p++; /* expect: 17.8 */
    *p++ = 3u; /* expect: 17.8 */
    s.x = 1; /* expect: 17.8 */
    s.y[1] = 2; /* expect: 17.8 */
    arr[0] = c;
    arr = NULL; /* expect: 17.8 */
    (*p)++;
    (void)s;
}
void by_address(int32_t v, int32_t *q)
{
    int32_t *p = &v;
    set(q);
    *q = *p;
}
void pointer_to_pointer(char **pp, const struct pt *cp)
{
    **pp = 'a';
    *pp = NULL;
    pp = NULL; /* expect: 17.8 */
    cp = NULL; /* expect: 17.8 */
    (void)cp;
}
uint32_t count(uint32_t n)
{
    uint32_t r = 0u;
    while (n-- > 0u) /* expect: 17.8 */
    {
        r++;
    }
    for (n = 0u; n < 3u; n++) /* expect: 17.8 */
    {
        r += n;
    }
    {
        uint32_t m = 0u;
        uint32_t n2 = n;
        m = n2;
        n2 = m;
    }
    return r;
}
int32_t shadowed(int32_t a)
{
    { int32_t a = 0; a = 2; (void)a; }
    return a;
}
int32_t krfun(a, b)
int32_t a;
int32_t b;
{
    a <<= 1; /* expect: 17.8 */
    return a + b;
}
#define CLAMP(v, m) do { if ((v) > (m)) { (v) = (m); } } while (0)
int32_t clamp(int32_t v)
{
    int32_t w = v;
    CLAMP(w, 3);
    CLAMP(v, 3); /* expect: 17.8 */
    return v + w;
}
