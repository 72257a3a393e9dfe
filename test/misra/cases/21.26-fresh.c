#include <threads.h>
#include <time.h>
#include <stdint.h>
static mtx_t plain;
static mtx_t timed;
static mtx_t rec;
static mtx_t trec;
static mtx_t unknown;
static struct timespec ts;
int32_t setup(void)
{
    (void)mtx_init(&plain, mtx_plain);
    (void)mtx_init(&timed, mtx_timed);
    (void)mtx_init(&rec, mtx_plain | mtx_recursive);
    (void)mtx_init(&trec, mtx_timed | mtx_recursive);
    (void)mtx_timedlock(&plain, &ts); /* expect: 21.26 */
    (void)mtx_timedlock(&timed, &ts);
    (void)mtx_timedlock(&rec, &ts); /* expect: 21.26 */
    (void)mtx_timedlock(&trec, &ts);
    (void)mtx_lock(&plain);
    (void)mtx_trylock(&plain);
    mtx_t *p = &plain;
    (void)mtx_timedlock(p, &ts); /* expect: 21.26 */
    return 0;
}
static int32_t worker(void *arg)
{
    (void)arg;
    (void)mtx_timedlock(&rec, &ts); /* expect: 21.26 */
    (void)mtx_timedlock(&timed, &ts);
    return 0;
}
int main(void) { thrd_t t; (void)setup(); (void)thrd_create(&t, worker, NULL); (void)unknown; return 0; }
