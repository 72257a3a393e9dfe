#include <stdint.h>
#include <stddef.h>
#define UNUSED(x) (void)(x)
#define PARAM_UNUSED __attribute__((unused))
typedef void (*isr_t)(uint32_t vec, void *ctx);
static uint32_t n;
static void isr_a(uint32_t vec, void *ctx) { n = vec; }          /* expect: 2.7 */
static void isr_b(uint32_t vec, void *ctx) { UNUSED(ctx); n = vec; }
static void isr_c(uint32_t vec, void *ctx PARAM_UNUSED) { n = vec; }
static void isr_d(uint32_t vec, void *ctx) { (void)vec; (void)ctx; }
static const isr_t vectors[] = { isr_a, isr_b, isr_c, isr_d };
int32_t scale(int32_t v, int32_t num, int32_t den)   /* expect: 2.7 */
{
    return v * num;
}
int32_t scale2(int32_t v,
               int32_t num,
               int32_t den)            /* expect: 2.7 */
{
    return v * num;
}
void copy(uint8_t *dst, const uint8_t *src, size_t len)   /* expect: 2.7 */
{
    for (size_t i = 0u; i < 4u; i++) { dst[i] = src[i]; }
}
void vla(int rows, int cols, int m[rows][cols]) { m[0][0] = 1; }
int only_sizeof(int a[4]) { return (int)sizeof(a); }
int inner(int a) { return a > 0 ? 1 : 0; }
static int cb(int (*f)(int x), int y) { return f(1); }   /* expect: 2.7 */
int generic(int a) { return _Generic(a, int: 1, default: 2); }
int written(int *p, int v) { p = NULL; return 1; }   /* expect: 2.7 */
void use(void) { vectors[0](1u, NULL); (void)cb(inner, 2); }
int main(int argc, char **argv) { return 0; }            /* expect: 2.7 */
