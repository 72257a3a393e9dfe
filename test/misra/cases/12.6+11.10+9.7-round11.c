#include <stdatomic.h>
#include <stdint.h>
typedef struct { int32_t x; int32_t y; } pt_t;
static _Atomic pt_t g; static _Atomic pt_t *gp = &g; static pt_t plain;
_Atomic void *bad1; /* expect: 11.10 */
void fn(_Atomic void *bad2, void *_Atomic ok) /* expect: 11.10 */
{
    int32_t v = g.x; /* expect: 12.6 */
    gp->y = v; /* expect: 12.6 */
    pt_t c = g; c.x = 3; g = c;
    plain.x = (*gp).x; /* expect: 12.6 */
    atomic_int loc; /* expect: 9.7 */
    v = loc;
    atomic_int ini; atomic_init(&ini, 3); v += ini;
    atomic_flag fl = ATOMIC_FLAG_INIT; (void)atomic_flag_test_and_set(&fl);
    (void)ok; (void)bad2;
}
