#include <stdint.h>
#include <stdbool.h>
enum E { E1, E2 };
#define K(x) _Generic((x), int32_t: 1, uint32_t: 2, float: 3, default: 0)
int32_t f(int16_t s, uint8_t u, int32_t i, uint32_t w, float d, bool b, char c, enum E e, int32_t *p)
{
    int32_t r = 0;
    r += K(i) + K(w) + K(d) + K(p);
    r += K(s + s); /* expect: 23.6 */
    r += K(s);
    r += K(u);
    r += K(u + u); /* expect: 23.6 */
    r += K(c);
    r += K('a'); /* expect: 23.6 */
    r += K(b);
    r += K(i > 3); /* expect: 23.6 */
    r += K(!b); /* expect: 23.6 */
    r += K(E1); /* expect: 23.6 */
    r += K(i + 1);
    r += K(10);
    r += K(10u);
    r += K(+u); /* expect: 23.6 */
    r += K(~u); /* expect: 23.6 */
    r += K((int32_t)(u + u));
    r += K((i > 1) && (i < 3)); /* expect: 23.6 */
    r += K(e);
    r += K(u << 1); /* expect: 23.6 */
    r += K((uint8_t)(u + u));
    r += K(d + 1.0f);
    return r;
}
