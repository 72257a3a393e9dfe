#include <threads.h>
static mtx_t a, b, c, d;
static void lock_b(void) { (void)mtx_lock(&b); }
static void both(mtx_t *x, mtx_t *y)
{
    (void)mtx_lock(x);
    (void)mtx_lock(y);
    (void)mtx_unlock(y);
    (void)mtx_unlock(x);
}
static int t1(void *p)
{
    (void)p;
    (void)mtx_lock(&a);
    lock_b();                          /* expect: D5.2 */
    (void)mtx_unlock(&b);
    (void)mtx_unlock(&a);
    (void)mtx_lock(&c);
    (void)mtx_lock(&d);
    (void)mtx_unlock(&d);
    (void)mtx_unlock(&c);
    return 0;
}
static int t2(void *p)
{
    (void)p;
    (void)mtx_lock(&b);
    (void)mtx_lock(&a);                /* expect: D5.2 */
    (void)mtx_unlock(&a);
    (void)mtx_unlock(&b);
    (void)mtx_lock(&c);
    (void)mtx_lock(&d);
    (void)mtx_unlock(&d);
    (void)mtx_unlock(&c);
    return 0;
}
int main(void)
{
    thrd_t x, y;
    (void)thrd_create(&x, t1, 0);
    (void)thrd_create(&y, t2, 0);
    return 0;
}
