#include <stdint.h>
#define ONLY_DEFAULT(x) _Generic((x), default: 1) /* expect: 23.3 */
#define BOTH(x) _Generic((x), int32_t: 2, default: 1)
#define ONE(x) _Generic((x), int32_t: 2)
extern int32_t any(int32_t v);
#define CALL(x) _Generic((x), default: any)(x) /* expect: 23.3 */
int32_t f(int32_t a)
{
    int32_t r = _Generic(a, default: 0); /* expect: 23.3 */
    r += ONLY_DEFAULT(a) + BOTH(a) + ONE(a) + CALL(a);
    r += _Generic(a, int32_t: 0);
    return r;
}
