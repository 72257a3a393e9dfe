#include <threads.h>
#include <stdatomic.h>
#include <stdbool.h>
static int shared_cnt;
static bool stop;
static int buf[4];
static mtx_t lk;
static atomic_int safe;
static int guarded;
static volatile int vol;
static int only_one;
static void bump(void) { shared_cnt++; }           /* expect: D5.1 */
static int producer(void *a)
{
    (void)a;
    only_one = 1;
    while (!stop)                      /* expect: D5.1 */
    {
        bump();
        buf[0] = 1;                    /* expect: D5.1 */
        vol++;                         /* expect: D5.1 */
        (void)mtx_lock(&lk);
        guarded++;
        (void)mtx_unlock(&lk);
        atomic_fetch_add(&safe, 1);
    }
    return 0;
}
static int consumer(void *a)
{
    (void)a;
    int s = buf[0];                    /* expect: D5.1 */
    s += vol;                          /* expect: D5.1 */
    bump();
    stop = true;                       /* expect: D5.1 */
    (void)mtx_lock(&lk);
    s += guarded;
    (void)mtx_unlock(&lk);
    return s + atomic_load(&safe);
}
int main(void)
{
    thrd_t p;
    thrd_t c;
    (void)mtx_init(&lk, mtx_plain);
    (void)thrd_create(&p, producer, 0);
    (void)thrd_create(&c, consumer, 0);
    (void)thrd_join(p, 0);
    (void)thrd_join(c, 0);
    return only_one;
}
