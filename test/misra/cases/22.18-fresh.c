#include <threads.h>
#include <stdint.h>
static mtx_t m, r, n;
static void inner(void)
{
    (void)mtx_lock(&m); /* expect: 22.18 */
    (void)mtx_unlock(&m);
}
int t1(void *p)
{
    (void)p;
    (void)mtx_lock(&m);
    (void)mtx_lock(&m); /* expect: 22.18 */
    (void)mtx_unlock(&m);
    (void)mtx_unlock(&m);
    (void)mtx_lock(&r);
    (void)mtx_lock(&r);
    (void)mtx_unlock(&r);
    (void)mtx_unlock(&r);
    (void)mtx_lock(&m);
    (void)mtx_lock(&n);
    (void)mtx_unlock(&n);
    (void)mtx_unlock(&m);
    return 0;
}
int t2(void *p)
{
    (void)p;
    (void)mtx_lock(&m);
    inner();
    (void)mtx_unlock(&m);
    return 0;
}
int t3(void *p)
{
    if (p != NULL) { (void)mtx_lock(&n); }
    (void)mtx_lock(&n); /* expect: 22.18 */
    (void)mtx_unlock(&n);
    return 0;
}
int t4(void *p)
{
    (void)p;
    for (int32_t i = 0; i < 3; i++)
    {
        (void)mtx_lock(&n);
        (void)mtx_unlock(&n);
    }
    for (int32_t i = 0; i < 3; i++)
    {
        (void)mtx_lock(&n); /* expect: 22.18 */
    }
    (void)mtx_unlock(&n);
    return 0;
}
int main(void)
{
    thrd_t t;
    (void)mtx_init(&m, mtx_plain); (void)mtx_init(&n, mtx_timed); (void)mtx_init(&r, mtx_plain | mtx_recursive);
    (void)thrd_create(&t, t1, NULL); (void)thrd_create(&t, t2, NULL); (void)thrd_create(&t, t3, NULL); (void)thrd_create(&t, t4, NULL);
    return 0;
}
