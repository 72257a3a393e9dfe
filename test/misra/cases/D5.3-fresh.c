#include <threads.h>
#include <pthread.h>
static int work(void *arg) { (void)arg; return 0; }
static int spawner(void *arg)
{
    (void)arg;
    thrd_t t;
    (void)thrd_create(&t, work, 0);    /* expect: D5.3 */
    return 0;
}
static void late(void)
{
    thrd_t t;
    (void)thrd_create(&t, work, 0);    /* expect: D5.3 */
}
int main(void)
{
    thrd_t a;
    thrd_t b;
    (void)thrd_create(&a, work, 0);
    (void)thrd_create(&b, spawner, 0);
    for (;;) { late(); }
}
