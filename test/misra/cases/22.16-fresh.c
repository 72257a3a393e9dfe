#include <threads.h>
#include <stdint.h>
static mtx_t m, n;
static int32_t v;
int t1(void *p)
{
    (void)p;
    (void)mtx_lock(&m);
    v++;
    (void)mtx_unlock(&m);
    return 0;
}
int t2(void *p)
{
    (void)p;
    (void)mtx_lock(&m); /* expect: 22.16 */
    v++;
    return 0;
}
int t3(void *p)
{
    (void)mtx_lock(&m); /* expect: 22.16 */
    if (p == NULL) { return 1; }
    (void)mtx_unlock(&m);
    return 0;
}
int t4(void *p)
{
    int r = 0;
    (void)mtx_lock(&m);
    if (p == NULL) { r = 1; goto out; }
    v = 3;
out:
    (void)mtx_unlock(&m);
    return r;
}
int t5(void *p)
{
    (void)p;
    (void)mtx_lock(&m);
    (void)mtx_lock(&n); /* expect: 22.16 */
    (void)mtx_unlock(&m);
    return 0;
}
int t6(void *p)
{
    (void)p;
    if (mtx_trylock(&m) == thrd_success)
    {
        v = 1;
        (void)mtx_unlock(&m);
    }
    return 0;
}
int t7(void *p)
{
    (void)p;
    if (mtx_trylock(&m) == thrd_success) /* expect: 22.16 */
    {
        v = 1;
    }
    return 0;
}
int t8(void *p)
{
    for (int32_t i = 0; i < 3; i++)
    {
        (void)mtx_lock(&m); /* expect: 22.16 */
        if (i == 2) { break; }
        (void)mtx_unlock(&m);
    }
    (void)p;
    return 0;
}
static void enter(void) { (void)mtx_lock(&m); }
static void leave(void) { (void)mtx_unlock(&m); }
int t9(void *p) { (void)p; enter(); v = 1; leave(); return 0; }
int main(void)
{
    thrd_t t;
    (void)mtx_init(&m, mtx_plain); (void)mtx_init(&n, mtx_plain);
    (void)thrd_create(&t, t1, NULL); (void)thrd_create(&t, t2, NULL); (void)thrd_create(&t, t3, NULL);
    (void)thrd_create(&t, t4, NULL); (void)thrd_create(&t, t5, NULL); (void)thrd_create(&t, t6, NULL);
    (void)thrd_create(&t, t7, NULL); (void)thrd_create(&t, t8, NULL); (void)thrd_create(&t, t9, NULL);
    return 0;
}
