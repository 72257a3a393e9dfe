#include <stdint.h>
#include <stddef.h>
#define N 10
static int32_t tab[N];
static int32_t grid[3][4];
struct pkt { uint8_t hdr[4]; uint8_t body[8]; };
int32_t *f1(int32_t *const a1, int32_t a2[10])
{
    (void)a1; (void)a2;
    return &tab[0];
}
void basics(void)
{
    int32_t a[10] = { 0 };
    int32_t *p = &a[0];
    int32_t x = 3;
    int32_t *q = &x;
    int32_t i;
    p = p + 10;
    p = a + 11; /* expect: 18.1 */
    p = &a[10];
    p = &a[11]; /* expect: 18.1 */
    a[10] = 1; /* expect: 18.1 */
    a[9] = 1;
    a[-1] = 1; /* expect: 18.1 */
    p = &a[0];
    p--; /* expect: 18.1 */
    q = q + 1;
    q = &x;
    q = q + 2; /* expect: 18.1 */
    q = &x;
    q[1] = 3; /* expect: 18.1 */
    for (i = 0; i < 10; i++) { a[i] = i; }
    for (i = 0; i <= 10; i++) { a[i] = i; } /* expect: 18.1 */
    p = a;
    for (i = 0; i < 10; i++) { *p = i; p++; }
    *p = 1; /* known-miss: 18.1 */
    (void)q;
}
void multi(void)
{
    grid[2][3] = 1;
    grid[3][0] = 1; /* expect: 18.1 */
    grid[1][4] = 1; /* expect: 18.1 */
    grid[0][11] = 1; /* expect: 18.1 */
    int32_t *r = grid[1];
    r[3] = 0;
    r[4] = 0; /* expect: 18.1 */
}
void member(struct pkt *p, struct pkt s)
{
    p->hdr[3] = 0u;
    p->hdr[4] = 0u; /* expect: 18.1 */
    p->body[8] = 0u; /* expect: 18.1 */
    uint8_t *b = s.hdr;
    b += 4;
    b += 1; /* expect: 18.1 */
    (void)b;
}
int32_t guarded(uint32_t i)
{
    int32_t r = 0;
    if (i < N) { r = tab[i]; }
    if (i <= 9u) { r += tab[i]; }
    if (i == 12u) { r += tab[i]; } /* expect: 18.1 */
    if (i > 10u) { r += tab[i]; } /* expect: 18.1 */
    return r;
}
char literal(void)
{
    const char *s = "abc";
    char c = s[3];
    c = s[4]; /* expect: 18.1 */
    s += 5; /* expect: 18.1 */
    (void)s;
    return c;
}
static int32_t at(const int32_t *v, uint32_t k) { return v[k]; }
int32_t call(void)
{
    int32_t small[2] = { 1, 2 };
    int32_t *e = small + 2;
    return at(small, 1u) + *e; /* expect: 18.1 */
}
void masked(uint32_t i, uint8_t k)
{
    static int32_t ring[8];
    ring[i & 7u] = 1;
    ring[i % 8u] = 2;
    ring[(k >> 5) & 7u] = 3;
    enum { A, B, C };
    static const int32_t names[] = { 1, 2, 3 };
    ring[0] = names[C];
    ring[1] = names[C + 1]; /* expect: 18.1 */
}
int32_t vla(int32_t n)
{
    int32_t *end = &tab[N];
    int32_t s = 0;
    for (int32_t *it = tab; it < end; ++it) { s += *it; }
    for (int32_t *it = tab; it != end; it++) { s += *it; }
    for (int32_t k = N - 1; k >= 0; k--) { s += tab[k]; }
    for (int32_t k = N; k >= 0; k--) { s += tab[k]; } /* expect: 18.1 */
    s += *end; /* expect: 18.1 */
    return s + n;
}
