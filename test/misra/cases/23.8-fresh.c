#include <stdint.h>
#define L(x) _Generic((x), int32_t: 1, float: 2, default: 0)
#define F(x) _Generic((x), default: 0, int32_t: 1, float: 2)
#define M(x) _Generic((x), int32_t: 1, default: 0, float: 2) /* expect: 23.8 */
#define N(x) _Generic((x), int32_t: 1, float: 2)
#define O(x) _Generic((x), int32_t: _Generic((x), default: 1, int32_t: 3), float: 2, default: 0)
#define P(x) _Generic((x), int32_t: 1, float: 2, default: 0, double: 3) /* expect: 23.8 */
int32_t f(int32_t a, double d)
{
    int32_t r = L(a) + F(a) + M(a) + N(a) + O(a) + P(d);
    r += _Generic(a, int32_t: 1, default: 0, float: 2); /* expect: 23.8 */
    r += _Generic(a,
                  int32_t: 1,
                  default: 0, /* expect: 23.8 */
                  float: 2);
    return r;
}
