#include <threads.h>
#include <stdatomic.h>
#include <stdint.h>
static int32_t racy;
static int32_t guarded;
static atomic_int at;
static mtx_t m;
static const int32_t konst = 3;
static int32_t init_only;
static thread_local int32_t mine;
static int t1(void *arg)
{
    (void)arg;
    racy++;                            /* expect: D5.1 */
    (void)mtx_lock(&m);
    guarded++;
    (void)mtx_unlock(&m);
    at++;
    mine++;
    return konst + init_only;
}
static int t2(void *arg)
{
    (void)arg;
    racy = 3;                          /* expect: D5.1 */
    (void)mtx_lock(&m);
    guarded = 2;
    (void)mtx_unlock(&m);
    at = 2;
    mine = 3;
    return konst + init_only;
}
int main(void)
{
    thrd_t a;
    thrd_t b;
    (void)mtx_init(&m, mtx_plain);
    init_only = 3;
    (void)thrd_create(&a, t1, 0);
    (void)thrd_create(&b, t2, 0);
    (void)thrd_join(a, 0);
    (void)thrd_join(b, 0);
    return 0;
}
