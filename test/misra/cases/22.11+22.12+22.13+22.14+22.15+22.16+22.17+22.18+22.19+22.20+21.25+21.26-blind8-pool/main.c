#include "pool.h"
#include <stddef.h>
#include <stdatomic.h>
#include <time.h>
static mtx_t s_m;
static cnd_t s_c;
static atomic_int s_n;
static thrd_t s_t;
static int once(void *arg)
{
  mtx_t *m = arg;
  (void)mtx_lock(m);
  (void)mtx_unlock(m);
  (void)mtx_unlock(m);                            /* expect: 22.17 */
  (void)atomic_fetch_sub_explicit(&s_n, 1, memory_order_release);   /* expect: 21.25 */
  return 0;
}
static void copies(struct pool *p)
{
  mtx_t local = p->lock;                          /* expect: 22.12, 22.13 */
  struct pool other = *p;                         /* expect: 22.13 */
  thrd_t me = thrd_current();                     /* expect: 22.13 */
  (void)local; (void)other; (void)me;
}
static void waits(const struct timespec *ts)
{
  (void)mtx_timedlock(&s_m, ts);                  /* expect: 21.26 */
  (void)mtx_lock(&g_log_lock);
  (void)cnd_timedwait(&s_c, &s_m, ts);
  (void)mtx_unlock(&g_log_lock);
  (void)mtx_unlock(&s_m);
}
int main(void)
{
  struct timespec ts = { 0, 0 };
  (void)mtx_init(&g_log_lock, mtx_plain);
  (void)mtx_init(&s_m, mtx_plain);
  (void)cnd_init(&s_c);
  if (pool_start(&g_pool))
  {
    pool_add(&g_pool);
    (void)pool_peek(&g_pool);
    log_line("x");
    copies(&g_pool);
    waits(&ts);
    pool_stop(&g_pool);
  }
  (void)thrd_create(&s_t, once, &s_m);
  mtx_destroy(&s_m);                              /* expect: 22.15 */
  (void)thrd_join(s_t, NULL);
  (void)thrd_detach(s_t);                         /* expect: 22.11 */
  return 0;
}
