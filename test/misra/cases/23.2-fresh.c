#include <stdint.h>
extern int32_t get(void);
#define KIND(x) _Generic((x), int32_t: 1, default: 0)
int32_t f(int32_t a, volatile int32_t *vp, int32_t *p, int32_t arr[3])
{
    int32_t r = 0;
    r += _Generic(a, int32_t: 1, default: 0);
    r += _Generic(a++, int32_t: 1, default: 0); /* expect: 23.2 */
    r += _Generic(get(), int32_t: 1, default: 0); /* expect: 23.2 */
    r += _Generic(a = 3, int32_t: 1, default: 0); /* expect: 23.2 */
    r += _Generic(*vp, int32_t: 1, default: 0); /* expect: 23.2 */
    r += _Generic(*p, int32_t: 1, default: 0);
    r += _Generic(arr[1] + 2, int32_t: 1, default: 0);
    r += _Generic(sizeof(get()), int32_t: 1, default: 0);
    r += KIND(a++);
    r += KIND(get());
    r += _Generic(a, int32_t: a++, default: 0);
    r += _Generic((a += 1, p), int32_t *: 1, default: 0); /* expect: 23.2 */
    return r;
}
