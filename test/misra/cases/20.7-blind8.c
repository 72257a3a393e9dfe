#include <stdint.h>
#include <stddef.h>
#define M1(x, y) ( x * y )                    /* expect: 20.7 */
#define M2(x, y) ( (x) * (y) )
#define M3(x) x                               
#define M4(a, b) a ## b
#define M5(x) #x
#define M6(x) ((uint8_t)x)                    /* expect: 20.7 */
#define M7(p, m) ((p)->m)
#define M8(p, m) (p->m)                       /* expect: 20.7 */
#define M9(t, v) ((t)(v))
#define N1(a, i) a[i]                         /* expect: 20.7 */
#define N2(a, i) (a)[i]
#define N3(t, n) t n
#define N4(x) f1(x)
#define N5(x, y) f2(x, y)
#define N6(x) (-x)                            /* expect: 20.7 */
#define N7(x) (x + 1)                         /* expect: 20.7 */
#define N8(x) { x; }
#define N9(x) if (x) { act(); }
#define O1(x) do { act(); } while (x)
#define O2(x, y) ((x) = y)                    /* expect: 20.7 */
#define O3(x) (&x)                            /* expect: 20.7 */
#define O4(x) sizeof(x)
#define O5(x) (sizeof x)                      /* expect: 20.7 */
#define O6(x) return x
#define O7(...) f2(__VA_ARGS__)
#define O8(c, a, b) ((c) ? a : b)             /* expect: 20.7 */
#define O9(c, a, b) (c ? (a) : (b))           /* expect: 20.7 */
#define P1(x) (*x)                            /* expect: 20.7 */
#define P2(n) int32_t n = 0
#define P3(x) (x == 0)                        /* expect: 20.7 */
#define P4(s, m) offsetof(s, m)
#define P5(type, name) type (*name)(int32_t)
#define P6(type, name, arg) extern type (*name)(arg)
#define P7(f, x) f(x)
#define P8(x) (!x)                            /* expect: 20.7 */
#define P9(s) "pre" s "post"
extern int32_t f1(int32_t a);
extern int32_t f2(int32_t a, int32_t b);
extern void act(void);
struct st { int32_t m; };
P6(int32_t, hook, int32_t);
int32_t use(int32_t a, int32_t b, struct st *p, int32_t *arr)
{
  int32_t r = M1(1 + 2, 3 + 4);
  r = M2(1 + 2, 3 + 4);
  r += M3(a + 1);
  int32_t M4(x, y) = 1;
  const char *s = M5(a);
  uint8_t u = M6(a + b);
  r += M7(p, m) + M8(p, m) + M9(int32_t, a);
  r += N1(arr, a + 1) + N2(arr, a);
  N3(int32_t, q) = 1;
  r += N4(a) + N5(a, b) + N6(a + 1) + N7(a);
  N8(r = 1)
  N9(r > 1)
  O1(r > 1);
  O2(r, a);
  int32_t *pp = O3(r);
  size_t z = O4(a) + O5(a);
  r += O7(a, b) + O8(a > 1, a, b) + O9(a > 1, a, b) + P1(pp);
  P2(w);
  r += P3(a) + (int32_t)P4(struct st, m);
  P5(int32_t, fp) = &f1;
  r += P7(f1, a) + P8(a);
  s = P9("x");
  (void)u; (void)z; (void)xy; (void)q; (void)s; (void)w; (void)fp;
  O6(r);
}
