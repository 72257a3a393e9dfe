#include <threads.h>
#include <time.h>
#include <stdint.h>
static mtx_t a, b;
static cnd_t c1, c2, c3;
static struct timespec ts;
int t1(void *p)
{
    (void)p;
    (void)mtx_lock(&a);
    (void)cnd_wait(&c1, &a);
    (void)cnd_wait(&c2, &a);
    (void)cnd_wait(&c3, &a);
    (void)mtx_unlock(&a);
    return 0;
}
int t2(void *p)
{
    (void)p;
    (void)mtx_lock(&b);
    (void)cnd_wait(&c1, &b); /* expect: 22.19 */
    (void)cnd_timedwait(&c2, &b, &ts); /* expect: 22.19 */
    (void)mtx_unlock(&b);
    (void)mtx_lock(&a);
    (void)cnd_timedwait(&c3, &a, &ts);
    (void)mtx_unlock(&a);
    (void)cnd_signal(&c1);
    return 0;
}
int main(void)
{
    thrd_t t;
    (void)mtx_init(&a, mtx_plain); (void)mtx_init(&b, mtx_plain); (void)cnd_init(&c1); (void)cnd_init(&c2); (void)cnd_init(&c3);
    (void)thrd_create(&t, t1, NULL); (void)thrd_create(&t, t2, NULL);
    return 0;
}
