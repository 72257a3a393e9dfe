/* std: c99 */
#include <stdint.h>
#include <stddef.h>
struct s { int32_t a; };
union u { int32_t i; float f; };
typedef void (*cb_t)(int32_t v);
extern void cb(int32_t v); extern struct s gs; extern int32_t gi; extern float gf; extern int32_t *gp; extern const int32_t gc;
static int32_t ok1 = sizeof(struct s);
static int32_t *ok2 = &ok1;
static cb_t ok3 = cb;
static const char *ok4[] = { "a", "b" };
static int32_t ok5[3] = { 1, 2, 3 };
static struct s ok6 = { 1 };
static int32_t ok7 = (int32_t)offsetof(struct s, a);
static char ok8[3] = "abc";
static int32_t ok9[2][2] = { 1, 2, 3, 4 };
static int32_t bad1 = gi; /* expect: 1.1 */
static int32_t bad2[2] = { 1, 2, 3 }; /* expect: 1.1 */
static int32_t *bad3 = gi; /* expect: 1.1 */
static struct s bad4 = { cb(1) }; /* expect: 1.1 */
void f1(void)
{
    int32_t loc = gi;
    static int32_t st = gi; /* expect: 1.1 */
    loc = gs; /* expect: 1.1 */
    gs = loc; /* expect: 1.1 */
    gp = gf; /* expect: 1.1 */
    gp = (void *)0;
    gp = &gf; /* expect: 1.1 */
    gp = &gc; /* expect: 1.1 */
    gi = gf << 2; /* expect: 1.1 */
    gi = ~gf; /* expect: 1.1 */
    gi = -gs; /* expect: 1.1 */
    gi = !gs; /* expect: 1.1 */
    gi = gp; /* expect: 1.1 */
    gi++;
    gs++; /* expect: 1.1 */
    (gi + 1)++; /* expect: 1.1 */
    cb(); /* expect: 1.1 */
    cb("x"); /* expect: 1.1 */
    gi = cb(1); /* expect: 1.1 */
    gi = nothing + 1; /* expect: 1.1 */
    if (nothing2) { } /* expect: 1.1 */
    cb(nothing3); /* expect: 1.1 */
    gs.zz = 1; /* expect: 1.1 */
    (void)(gs == gs); /* expect: 1.1 */
    (void)(gi ? gs : gi); /* expect: 1.1 */
    (void)sizeof(struct unknown);
    for (;;) { break; }
    return 1; /* expect: 1.1 */
}
