#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
struct vec { float x; };
extern int32_t abs_i(int32_t v);
extern float abs_f(float v);
extern double abs_d(double v);
extern void put_i(int32_t v);
extern void put_u(uint32_t v);
extern void put_s(const char *s);
extern void put_any(const void *p);
extern int32_t next_value(void);
#define ABS(x) _Generic((x), int32_t: abs_i, float: abs_f, default: abs_d)(x)
#define PUT(x) _Generic((x), int32_t: put_i, uint32_t: put_u, char *: put_s, const char *: put_s)(x)
#define TYPE_ID(x) _Generic((x), default: 0, int32_t: 1, float: 2)
#define TYPE_MID(x) _Generic((x), int32_t: 1, default: 0, float: 2) /* expect: 23.8 */
#define DEFAULT_ONLY(x) _Generic((x), default: abs_d)(x) /* expect: 23.3 */
#define SQUARE(x) _Generic((x), int32_t: (x) * (x), default: 0) /* expect: 23.7 */
#define CLAMP0(x) (_Generic((x), int32_t: abs_i, default: abs_d)(x) > 0 ? (x) : 0) /* expect: 23.7 */
#define IS_STR(x) _Generic((x), char *: 1, const char *: 1, default: 0)
#define IS_ARR(x) _Generic((x), char[4]: 1, default: 0) /* expect: 23.4 */
#define IS_CINT(x) _Generic((x), const int32_t: 1, int32_t: 2, default: 0) /* expect: 23.4 */
#define IS_VFN(x) _Generic((x), void (*)(void): 1, default: 0)
#define IS_FN(x) _Generic((x), void(void): 1, default: 0) /* expect: 23.4 */
#define SINK(p) _Generic((p), const void *: put_any, default: put_s)(p)
#define SINK2(p) _Generic((p), int32_t *: put_any, const int32_t *: put_any, default: put_s)((const void *)(p))
int32_t use(int32_t i, uint8_t small, bool b, char *s, const char *cs, int32_t *pi, const struct vec *v)
{
    int32_t r = 0;
    r += ABS(i);
    r += ABS(-3);
    r += TYPE_ID(i) + TYPE_MID(i) + IS_STR(s) + IS_STR(cs);
    r += TYPE_ID(small + small); /* expect: 23.6 */
    r += TYPE_ID(small);
    r += TYPE_ID(i == 3); /* expect: 23.6 */
    r += TYPE_ID(b);
    r += TYPE_ID('x'); /* expect: 23.6 */
    r += SQUARE(i) + CLAMP0(i) + IS_CINT(i) + IS_ARR(s) + IS_VFN(i) + IS_FN(i);
    PUT(i);
    PUT(s);
    PUT(cs);
    SINK(pi); /* expect: 23.5 */
    SINK((const void *)pi);
    SINK2(pi);
    r += _Generic(i, int32_t: 1, default: 2); /* expect: 23.1 */
    r += _Generic(next_value(), int32_t: 1, default: 2); /* expect: 23.1, 23.2 */
    r += _Generic(i++, int32_t: 1, default: 2); /* expect: 23.1, 23.2 */
    r += TYPE_ID(i++);
    r += (int32_t)DEFAULT_ONLY(2.0);
    r += _Generic(v->x, default: 1); /* expect: 23.1, 23.3 */
    return r;
}
