#include <stddef.h>
#include <stdint.h>
#include <stdbool.h>
#include <math.h>
enum lvl { LOW, HIGH };
typedef int32_t (*fn_i)(int32_t);
#define CBRT(x) _Generic((x), long double: cbrtl, float: cbrtf, default: cbrt)(x)
#define ABS(x) _Generic((x), int: ((x) < 0) ? -(x) : (x), default: (x)) /* expect: 23.7 */
#define TYPE_NAME(x) _Generic((x), \
    int: "int", \
    unsigned int: "unsigned", \
    default: "other", /* expect+0: 23.8 */ \
    double: "double")
#define IS_PTR(x) _Generic((x), void *: true, const void *: true, default: false)
#define IS_CHARP(x) _Generic((x), char *: true, const char *: true, default: false)
#define ONLY(x) _Generic((x), int: 1)
#define EMPTYG(x) _Generic((x), default: (x)) /* expect: 23.3 */
#define FUNC(x) _Generic((x), fn_i: 1, default: 0)
#define ARRG(x) _Generic((x), int[4]: 1, default: 0) /* expect: 23.4 */
#define VOLG(x) _Generic((x), volatile int: 1, int: 2, default: 0) /* expect: 23.4 */
#define FNG(x) _Generic((x), int(void): 1, default: 0)
#define CPTR(x) _Generic((x), int *const: 1, default: 0) /* expect: 23.4 */
#define TWO(x, y) _Generic((x), int: _Generic((y), int: 1, default: 2), default: 3)
#define USES(x) (_Generic((x), int: 1, default: 2) * sizeof(x))
#define LAZY(x) _Generic((x), int: sizeof(x), default: 0u)
#define PART(x) _Generic((x), int: fabs(x), double: 0.0, default: 0.0) /* expect: 23.7 */
#define BOTHG(x) _Generic((x), int: abs_i(x), double: fabs(x), default: fabs(x))
static double abs_i(int v) { return (double)((v < 0) ? -v : v); }
static int eff(void) { static int n; n++; return n; }
int tests(char *cp, const char *ccp, int *ip, const void *vp, char c, short s, unsigned char u, float f, int arr[4], bool b, enum lvl e, unsigned int ui, fn_i fp)
{
  int r = 0;
  r += (int)CBRT(f); r += (int)CBRT(2.0);
  r += ABS(r);
  r += (TYPE_NAME(ui) != NULL) ? 1 : 0;
  r += IS_PTR(vp) ? 1 : 0;
  r += IS_PTR(ip) ? 1 : 0; /* expect: 23.5 */
  r += IS_PTR(ccp) ? 1 : 0; /* expect: 23.5 */
  r += IS_PTR(r) ? 1 : 0;
  r += IS_CHARP(cp) ? 1 : 0;
  r += IS_CHARP("lit") ? 1 : 0;
  r += IS_CHARP(ip) ? 1 : 0;
  r += ONLY(3);
  r += EMPTYG(3);
  r += FUNC(fp);
  r += ARRG(arr) + VOLG(r) + CPTR(ip);
  r += TWO(1, 2.0);
  r += (int)USES(r) + (int)LAZY(r) + (int)PART(r) + (int)BOTHG(r);
  r += ONLY(s + s); /* expect: 23.6 */
  r += ONLY(u + 1);
  r += ONLY('x'); /* expect: 23.6 */
  r += ONLY(b && b); /* expect: 23.6 */
  r += ONLY(s > 2); /* expect: 23.6 */
  r += ONLY((int)s);
  r += TWO(LOW, HIGH); /* expect: 23.6 */
  r += TWO(e, 1);
  r += TWO(s << 2, 1);
  r += ONLY(r + 1);
  r += ONLY(c == 'a'); /* expect: 23.6 */
  r += _Generic(eff(), int: 1, default: 2); /* expect: 23.1 23.2 */
  r += ONLY(eff());
  r += _Generic((r += 1), int: 1, default: 2); /* expect: 23.1 23.2 */
  r += _Generic(r, int: eff(), default: 2); /* expect: 23.1 */
  r += _Generic(sizeof(r++), size_t: 1, default: 2); /* expect: 23.1 */
  r += _Generic(u, int: 1, default: 2, unsigned char: 3, char: 4); /* expect: 23.1 23.8 */
  r += _Generic(arr[0], default: 2); /* expect: 23.1 23.3 */
  return r;
}
