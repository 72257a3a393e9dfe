#include <threads.h>
static mtx_t ma;
static mtx_t mb;
static mtx_t mc;
static int t1(void *arg)
{
    (void)arg;
    (void)mtx_lock(&ma);
    (void)mtx_lock(&mb);               /* expect: D5.2 */
    (void)mtx_unlock(&mb);
    (void)mtx_unlock(&ma);
    return 0;
}
static int t2(void *arg)
{
    (void)arg;
    (void)mtx_lock(&mb);
    (void)mtx_lock(&ma);               /* expect: D5.2 */
    (void)mtx_unlock(&ma);
    (void)mtx_unlock(&mb);
    (void)mtx_lock(&ma);
    (void)mtx_lock(&mc);
    (void)mtx_unlock(&mc);
    (void)mtx_unlock(&ma);
    return 0;
}
int main(void)
{
    thrd_t a;
    thrd_t b;
    (void)mtx_init(&ma, mtx_plain);
    (void)mtx_init(&mb, mtx_plain);
    (void)mtx_init(&mc, mtx_plain);
    (void)thrd_create(&a, t1, 0);
    (void)thrd_create(&b, t2, 0);
    (void)thrd_join(a, 0);
    (void)thrd_join(b, 0);
    return 0;
}
