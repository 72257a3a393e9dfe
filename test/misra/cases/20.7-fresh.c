#include <stdint.h>
#define M1(x, y) ((x) * y) /* expect: 20.7 */
#define M2(x, y) ((x) * (y))
#define SQ(x) (x * x) /* expect: 20.7 */
#define NEG(x) (-x) /* expect: 20.7 */
#define NOT(x) (!(x))
#define STR(x) #x
#define CAT(a, b) a##b
#define MEMB(s, m) ((s)->m)
#define MEMB2(s, m) (s.m) /* expect: 20.7 */
#define CALL(f, x) f(x)
#define ARG(x) g(x)
#define ARG2(x, y) g((x), y)
#define IDX(a, i) a[i] /* expect: 20.7 */
#define IDX2(a, i) (a)[(i)]
#define DECL(t, n) t n
#define ASSIGN(v, e) (v) = e /* expect: 20.7 */
#define TERN(c, a, b) ((c) ? a : (b)) /* expect: 20.7 */
#define CAST(t, x) ((t)(x))
#define CAST2(t, x) ((t)x) /* expect: 20.7 */
#define RET(x) return x
#define IDENT(x) x
#define LT(a) ((a) < 3)
#define ADDR(x) (&x) /* expect: 20.7 */
#define SIZE(x) sizeof(x)
#define SIZE2(x) sizeof x /* expect: 20.7 */
#define INIT(x) { x, x }
#define STMT(s) do { s; } while (0)
extern int32_t g(int32_t a);
extern int32_t h(int32_t a, int32_t b);
struct st { int32_t f; };
int32_t use(int32_t a, int32_t b, struct st *p, struct st q, int32_t *arr)
{
    int32_t r;
    DECL(int32_t, z) = 3;
    r = M1(a, b + 1) + M2(a, b + 1);
    r += SQ(a + 1) + NEG(a - 1) + NOT(a + 1);
    r += MEMB(p, f) + MEMB2(q, f) + CALL(g, a + 1) + ARG(a + 1);
    r += IDX(arr, a + 1) + IDX2(arr, a + 1) + TERN(a, b + 1, 2);
    ASSIGN(r, a + b);
    r += CAST(int32_t, a + 1) + CAST2(int32_t, a + 1) + LT(a + 1);
    r += IDENT(a + 1) + *ADDR(arr[1]) + (int32_t)SIZE(a + 1) + (int32_t)SIZE2(a);
    STMT(r = a + 1);
    z += CAT(1, 2);
    (void)STR(a + 1);
    int32_t w[2] = INIT(a + 1);
    RET(r + z + w[0]);
}
