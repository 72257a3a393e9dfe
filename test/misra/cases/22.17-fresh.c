#include <threads.h>
#include <time.h>
#include <stdint.h>
static mtx_t m, n;
static cnd_t cv;
static struct timespec ts;
int t1(void *p)
{
    (void)p;
    (void)mtx_unlock(&m); /* expect: 22.17 */
    (void)mtx_lock(&m);
    (void)mtx_unlock(&m);
    (void)mtx_unlock(&m); /* expect: 22.17 */
    return 0;
}
int t2(void *p)
{
    (void)p;
    (void)cnd_wait(&cv, &m); /* expect: 22.17 */
    (void)mtx_lock(&m);
    (void)cnd_wait(&cv, &m);
    (void)cnd_timedwait(&cv, &m, &ts);
    (void)cnd_timedwait(&cv, &n, &ts); /* expect: 22.17 */
    (void)mtx_unlock(&m);
    return 0;
}
int t3(void *p)
{
    if (p != NULL) { (void)mtx_lock(&m); }
    (void)mtx_unlock(&m); /* expect: 22.17 */
    return 0;
}
int t4(void *p)
{
    (void)p;
    (void)mtx_lock(&m);
    (void)mtx_unlock(&n); /* expect: 22.17 */
    (void)mtx_unlock(&m);
    if (mtx_trylock(&n) == thrd_success) { (void)mtx_unlock(&n); }
    if (mtx_timedlock(&n, &ts) != thrd_success) { return 1; }
    (void)mtx_unlock(&n);
    return 0;
}
int main(void)
{
    thrd_t t;
    (void)mtx_init(&m, mtx_plain); (void)mtx_init(&n, mtx_timed); (void)cnd_init(&cv);
    (void)thrd_create(&t, t1, NULL); (void)thrd_create(&t, t2, NULL); (void)thrd_create(&t, t3, NULL); (void)thrd_create(&t, t4, NULL);
    return 0;
}
