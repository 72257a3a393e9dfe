#include <threads.h>
#include <time.h>
#include <stdint.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#define WORKERS 3
typedef struct { mtx_t lock; cnd_t more; int32_t depth; } pool_t;
static pool_t pool;
static mtx_t io_lock;
static mtx_t rec_lock;
static mtx_t table_lock[2];
static mtx_t timed_lock;
static cnd_t done;
static thrd_t workers[WORKERS];
static thrd_t monitor;
static tss_t slot;
static tss_t unused_slot;
static once_flag once = ONCE_FLAG_INIT;
static int32_t shared;
static void setup_locks(void)
{
    (void)mtx_init(&pool.lock, mtx_plain);
    (void)mtx_init(&io_lock, mtx_plain);
    (void)mtx_init(&rec_lock, mtx_plain | mtx_recursive);
    (void)mtx_init(&table_lock[0], mtx_plain);
    (void)mtx_init(&table_lock[1], mtx_plain);
    (void)mtx_init(&timed_lock, mtx_timed);
    (void)cnd_init(&pool.more);
    (void)cnd_init(&done);
    (void)tss_create(&slot, NULL);
}
static bool try_take(mtx_t *m)
{
    return mtx_trylock(m) == thrd_success;
}
static int32_t nested(void)
{
    (void)mtx_lock(&rec_lock);
    (void)mtx_lock(&rec_lock);
    shared++;
    (void)mtx_unlock(&rec_lock);
    (void)mtx_unlock(&rec_lock);
    (void)mtx_lock(&io_lock);
    if (shared > 3)
    {
        (void)mtx_lock(&io_lock); /* expect: 22.18 */
        (void)mtx_unlock(&io_lock);
    }
    (void)mtx_unlock(&io_lock);
    return 0;
}
static int work(void *arg)
{
    struct timespec ts = { 1, 0 };
    (void)arg;
    (void)tss_set(slot, &shared);
    (void)mtx_lock(&pool.lock);
    while (pool.depth == 0)
    {
        (void)cnd_wait(&pool.more, &pool.lock);
    }
    pool.depth--;
    (void)mtx_unlock(&pool.lock);
    if (mtx_timedlock(&timed_lock, &ts) == thrd_success)
    {
        shared = 2;
        (void)mtx_unlock(&timed_lock);
    }
    if (mtx_timedlock(&io_lock, &ts) == thrd_success) /* expect: 21.26 */
    {
        (void)mtx_unlock(&io_lock);
    }
    (void)mtx_lock(&table_lock[0]);
    (void)mtx_lock(&table_lock[1]);
    (void)mtx_unlock(&table_lock[0]);
    (void)mtx_unlock(&table_lock[1]);
    return nested();
}
static int watch(void *arg)
{
    (void)arg;
    (void)mtx_lock(&io_lock);
    (void)cnd_wait(&pool.more, &io_lock); /* expect: 22.19 */
    (void)mtx_unlock(&io_lock);
    (void)mtx_lock(&table_lock[0]); /* expect: 22.16 */
    if (shared == 3)
    {
        return 1;
    }
    (void)mtx_unlock(&table_lock[0]);
    (void)mtx_unlock(&table_lock[1]); /* expect: 22.17 */
    if (try_take(&io_lock))
    {
        (void)mtx_unlock(&io_lock);
    }
    (void)cnd_wait(&done, &pool.lock); /* expect: 22.17 */
    (void)mtx_lock(&pool.lock);
    do
    {
        (void)cnd_wait(&done, &pool.lock);
    } while (shared == 0);
    (void)mtx_unlock(&pool.lock);
    (void)tss_get(slot);
    return 0;
}
int main(void)
{
    thrd_t helper; /* expect: 22.13 */
    mtx_t *heap_lock = malloc(sizeof(*heap_lock)); /* expect: 22.13 */
    pool_t snapshot; /* expect: 22.13 */
    (void)tss_get(unused_slot); /* expect: 22.20 */
    (void)mtx_lock(&io_lock); /* expect: 22.14 */
    (void)mtx_unlock(&io_lock); /* expect: 22.14 */
    setup_locks();
    (void)mtx_lock(&io_lock);
    (void)mtx_unlock(&io_lock);
    call_once(&once, setup_locks);
    for (int32_t i = 0; i < WORKERS; i++)
    {
        (void)thrd_create(&workers[i], work, NULL);
    }
    (void)thrd_create(&monitor, watch, NULL);
    (void)thrd_create(&helper, work, NULL);
    snapshot = pool; /* expect: 22.12 */
    if (monitor == helper) { shared = 1; } /* expect: 22.12 */
    if (thrd_equal(monitor, helper) != 0) { shared = 2; }
    (void)memset(&done, 0, sizeof done); /* expect: 22.12 */
    slot = unused_slot; /* expect: 22.12 */
    (void)thrd_detach(helper);
    (void)thrd_join(helper, NULL); /* expect: 22.11 */
    cnd_destroy(&done); /* expect: 22.15 */
    (void)thrd_join(monitor, NULL);
    for (int32_t i = 0; i < WORKERS; i++)
    {
        (void)thrd_join(workers[i], NULL);
    }
    (void)thrd_join(monitor, NULL); /* expect: 22.11 */
    (void)snapshot; (void)heap_lock;
    return 0;
}
