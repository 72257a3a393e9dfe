#include <stdint.h>
#include <stddef.h>
#define ABS(x) (((x) < 0) ? -(x) : (x))          /* expect: D4.9 */
#define IS_SET(r, b) (((r) & (1u << (b))) != 0u) /* expect: D4.9 */
#define BYTES(w) ((w) * 4u)
#define REG(n) (*(volatile uint32_t *)(0x4000u + (n)))   
#define LOG1(s) log_line(__FILE__, __LINE__, (s))
#define FIELD(t, m) offsetof(t, m)
#define ARRAY(t, n) t n[4]
#define RET_IF(c) if (c) { return; }
#define NAME(x) x##_init
#define QUOTE(x) #x
#define EMPTY(x)
#define CLAMP(v, lo, hi) (((v) < (lo)) ? (lo) : (((v) > (hi)) ? (hi) : (v)))   /* expect: D4.9 */
#define TO_KELVIN(c) ((c) + 273)                 /* expect: D4.9 */
#define FOREACH(i, n) for (i = 0; i < (n); i++)
#define ZERO(p) (void)memset_((p), 0, sizeof(*(p)))
#define PI() (3)                                 /* expect: D4.9 */
extern void log_line(const char *f, int l, const char *s);
extern void memset_(void *p, int c, size_t n);
struct s { int a; };
static uint8_t store[BYTES(4u)];
static void NAME(dev)(void) { }
static int use(int v, uint32_t r)
{
    ARRAY(int, loc) = { 0 };
    int i;
    FOREACH(i, 4) { loc[i] = ABS(v); }
    LOG1("a"); EMPTY(3)
    ZERO(&loc);
    if (IS_SET(r, 3u)) { REG(4u) = 1u; }
    NAME(dev)();
    return CLAMP(v, 0, 10) + TO_KELVIN(loc[0]) + (int)FIELD(struct s, a) + PI() + (int)store[0] + (int)QUOTE(a)[0];
}
static void r(int v) { RET_IF(v > 1) (void)use(v, 1u); }
