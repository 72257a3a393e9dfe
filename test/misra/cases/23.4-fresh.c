#include <stdint.h>
struct s { int32_t a; };
typedef int32_t arr_t[4];
typedef const int32_t ci_t;
typedef int32_t fn_t(int32_t);
#define OK(x) _Generic((x), int32_t: 1, const int32_t *: 2, int32_t *: 3, struct s: 4, default: 0)
#define B1(x) _Generic((x), const int32_t: 1, default: 0) /* expect: 23.4 */
#define B2(x) _Generic((x), int32_t[4]: 1, default: 0) /* expect: 23.4 */
#define B3(x) _Generic((x), volatile float: 1, default: 0) /* expect: 23.4 */
#define B4(x) _Generic((x), arr_t: 1, default: 0) /* expect: 23.4 */
#define B5(x) _Generic((x), ci_t: 1, default: 0) /* expect: 23.4 */
#define B6(x) _Generic((x), int32_t *const: 1, default: 0) /* expect: 23.4 */
#define B7(x) _Generic((x), _Atomic int32_t: 1, default: 0) /* expect: 23.4 */
#define B8(x) _Generic((x), const struct s: 1, default: 0) /* expect: 23.4 */
#define O2(x) _Generic((x), volatile int32_t *: 1, fn_t *: 2, int32_t (*)[4]: 3, default: 0)
#define B9(x) _Generic((x), struct { int32_t q; }: 1, default: 0) /* expect: 23.4 */
int32_t f(int32_t a, float b, const int32_t *p)
{
    return OK(a) + B1(a) + B2(p) + B3(b) + B4(p) + B5(a) + B6(p) + B7(a) + B8(a) + O2(p) + B9(a)
        + _Generic(a, int32_t: 1, const float: 2, default: 3) /* expect: 23.4 */
        + _Generic(&a, int32_t *: 1, default: 3);
}
