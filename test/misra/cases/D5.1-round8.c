#include <threads.h>
#include <stdatomic.h>
#include <stddef.h>
static int shared;
static _Atomic int at;
static int guarded;
static mtx_t m;
static int only_main;
static int t1(void *a)
{
    shared++; /* expect: D5.1 */
    at++;
    (void)mtx_lock(&m); guarded++; (void)mtx_unlock(&m);
    return 0;
}
static int t2(void *a)
{
    shared--; /* expect: D5.1 */
    at--;
    (void)mtx_lock(&m); guarded--; (void)mtx_unlock(&m);
    return 0;
}
int main(void)
{
    thrd_t a, b;
    (void)mtx_init(&m, mtx_plain);
    (void)thrd_create(&a, t1, NULL);
    (void)thrd_create(&b, t2, NULL);
    only_main++;
    (void)thrd_join(a, NULL); (void)thrd_join(b, NULL);
    return 0;
}
