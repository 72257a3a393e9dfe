#include <stdint.h>
extern int32_t fi(int32_t a);
extern int32_t ff(float a);
extern int32_t fi2(int32_t a, int32_t b);
#define OK1(x) _Generic((x), int32_t: fi, float: ff)(x)
#define OK2(x) _Generic((x), int32_t: fi(x), float: ff(x))
#define OK3(x) _Generic((x), int32_t: 1, default: 2)
#define BAD1(x) (_Generic((x), int32_t: fi, float: ff)(x) + (x)) /* expect: 23.7 */
#define BAD2(x) _Generic((x), int32_t: ((x) + (x)), default: 0) /* expect: 23.7 */
#define BAD3(x) _Generic((x), int32_t: fi2((x), (x)), default: 0) /* expect: 23.7 */
#define BAD4(x) _Generic((x), int32_t: fi(x), default: 0) /* expect: 23.7 */
#define BAD5(x) _Generic((x), int32_t: fi, float: ff)(fi2((x), (x))) /* expect: 23.7 */
#define OK4(x, y) _Generic((x), int32_t: fi2)((x), (y))
#define OK5(x) _Generic((x), int32_t: sizeof(x), default: 0)
#define PLAIN(x) ((x) + (x))
int32_t f(int32_t a)
{
    return OK1(a) + OK2(a) + OK3(a) + BAD1(a) + BAD2(a) + BAD3(a) + BAD4(a) + BAD5(a) + OK4(a, a) + (int32_t)OK5(a) + PLAIN(a);
}
