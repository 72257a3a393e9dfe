#include <stdint.h>
#include <stddef.h>
extern void fi(int32_t *p);
extern void fci(const int32_t *p);
extern void fv(void *p);
extern void fcv(const void *p);
#define A(x) _Generic((x), int32_t *: fi, default: fv)(x)
#define B(x) _Generic((x), const int32_t *: fci, default: fcv)(x)
#define C(x) _Generic((x), int32_t *: fi, const int32_t *: fci)(x)
#define D(x) _Generic((x), void *: fv, default: fi)(x)
void f(int32_t *p, const int32_t *cp, void *v, float *fp, uint32_t *up, int32_t arr[3])
{
    A(p);
    B(p); /* expect: 23.5 */
    B(cp);
    C(p);
    C(cp);
    A(v); 
    D(v);
    D(p); /* expect: 23.5 */
    A(arr);
    B(arr); /* expect: 23.5 */
    D(NULL);
    (void)fp; (void)up;
}
