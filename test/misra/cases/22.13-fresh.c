#include <threads.h>
#include <stdlib.h>
#include <stdint.h>
static mtx_t g1;
mtx_t g2;
static thrd_t gt;
static cnd_t gc;
static tss_t gk;
struct box { mtx_t lock; int32_t v; };
static struct box gb;
_Thread_local mtx_t tl; /* expect: 22.13 */
static thread_local cnd_t tc; /* expect: 22.13 */
static int work(void *p) { (void)p; return 0; }
void f(mtx_t *pm)
{
    mtx_t a; /* expect: 22.13 */
    static mtx_t b;
    thrd_t c; /* expect: 22.13 */
    cnd_t d; /* expect: 22.13 */
    tss_t e; /* expect: 22.13 */
    struct box bx; /* expect: 22.13 */
    mtx_t arr[3]; /* expect: 22.13 */
    static struct box sbx;
    mtx_t *p = &g1;
    mtx_t *q = malloc(sizeof(mtx_t)); /* expect: 22.13 */
    extern mtx_t g3;
    (void)mtx_init(&a, mtx_plain);
    (void)mtx_init(&b, mtx_plain);
    (void)mtx_lock(pm); (void)mtx_lock(&g3);
    (void)thrd_create(&c, work, NULL);
    (void)d; (void)e; (void)bx; (void)arr; (void)sbx; (void)p; (void)q;
}
void g(thrd_t t, mtx_t *m)
{
    (void)thrd_join(t, NULL);
    (void)mtx_lock(m);
}
once_flag of = ONCE_FLAG_INIT;
