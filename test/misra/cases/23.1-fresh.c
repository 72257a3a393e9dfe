#include <stdint.h>
#define KIND(x) _Generic((x), int32_t: 1, float: 2, default: 0)
#define INNER(x) KIND(x)
extern int32_t fi(int32_t v);
extern int32_t ff(float v);
#define CALL(x) (_Generic((x), int32_t: fi, float: ff)(x))
static int32_t gv;
int32_t f(int32_t a, float b)
{
    int32_t r = _Generic(a, int32_t: 1, default: 0); /* expect: 23.1 */
    r += KIND(a);
    r += INNER(b);
    r += CALL(a) + CALL(b);
    r += _Generic((b), float: 3); /* expect: 23.1 */
    (void)_Generic(r, int32_t: fi, default: ff); /* expect: 23.1 */
    return r;
}
static const int32_t k = _Generic(1.0f, float: 1, default: 2); /* expect: 23.1 */
