#include <stdint.h>
#include <stddef.h>
#define LEN 10
enum { SIZE = 4 };
static const uint32_t klen = 8u;
void f(int32_t n, int32_t p[n], int32_t q[], int32_t r[n][n])
{
    int32_t a[n]; /* expect: 18.8 */
    int32_t b[LEN];
    int32_t c[SIZE];
    int32_t d[sizeof(int32_t) * 2u];
    int32_t e[klen]; /* expect: 18.8 */
    int32_t g[n + 1]; /* expect: 18.8 */
    int32_t h[3][n]; /* expect: 18.8 */
    int32_t i[(LEN > 3) ? 2 : 1];
    typedef int32_t vla_t[n]; /* expect: 18.8 */
    int32_t j[] = { 1, 2 };
    char k[] = "abc";
    uint8_t l[sizeof(b) / sizeof(b[0])];
    (void)a; (void)b; (void)c; (void)d; (void)e; (void)g; (void)h; (void)i; (void)j; (void)k; (void)l; (void)p; (void)q; (void)r;
}
void s(uint8_t n)
{
    for (uint8_t i = 0u; i < n; i++)
    {
        uint8_t tmp[i + 1u]; /* expect: 18.8 */
        (void)tmp;
    }
    uint8_t fix[offsetof(struct { char c; int32_t d; }, d)];
    uint8_t cst[(size_t)16];
    uint8_t *arr[n]; /* expect: 18.8 */
    (void)fix; (void)cst; (void)arr;
}
#define BUF(name, n) uint8_t name[(n)]
void m(uint32_t n)
{
    BUF(x, 4u);
    BUF(y, n); /* expect: 18.8 */
    (void)x; (void)y;
}
