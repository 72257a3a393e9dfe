#include <stdatomic.h>
#include <threads.h>
#include <stddef.h>
#include <time.h>
static atomic_int a;
static atomic_flag fl = ATOMIC_FLAG_INIT;
static mtx_t plain, timed, rec, trec, unknown;
#define RELAXED memory_order_relaxed
void mo(memory_order m)
{
  int e = 0;
  (void)atomic_load(&a);
  (void)atomic_load_explicit(&a, memory_order_seq_cst);
  (void)atomic_load_explicit(&a, memory_order_relaxed);           /* expect: 21.25 */
  (void)atomic_load_explicit(&a, memory_order_acquire);           /* expect: 21.25 */
  atomic_store_explicit(&a, 1, memory_order_release);             /* expect: 21.25 */
  (void)atomic_fetch_add_explicit(&a, 1, RELAXED);                /* expect: 21.25 */
  (void)atomic_exchange_explicit(&a, 1, memory_order_acq_rel);    /* expect: 21.25 */
  (void)atomic_compare_exchange_strong_explicit(&a, &e, 1, memory_order_seq_cst, memory_order_relaxed);  /* expect: 21.25 */
  (void)atomic_flag_test_and_set_explicit(&fl, memory_order_consume);  /* expect: 21.25 */
  atomic_thread_fence(memory_order_seq_cst);
  atomic_thread_fence(memory_order_acquire);                      /* expect: 21.25 */
  atomic_signal_fence(memory_order_release);                      /* expect: 21.25 */
  (void)m;
}
void init(void)
{
  (void)mtx_init(&plain, mtx_plain);
  (void)mtx_init(&timed, mtx_timed);
  (void)mtx_init(&rec, mtx_plain | mtx_recursive);
  (void)mtx_init(&trec, mtx_timed | mtx_recursive);
}
void lock(const struct timespec *ts)
{
  (void)mtx_timedlock(&plain, ts);                                /* expect: 21.26 */
  (void)mtx_timedlock(&timed, ts);
  (void)mtx_timedlock(&rec, ts);                                  /* expect: 21.26 */
  (void)mtx_timedlock(&trec, ts);
}
int main(void)
{
  struct timespec ts = { 0, 0 };
  mtx_t loc;
  init();
  lock(&ts);
  (void)mtx_init(&loc, mtx_plain);
  (void)mtx_timedlock(&loc, &ts);                                 /* expect: 21.26 */
  mo(memory_order_relaxed);  /* expect: 21.25 */
  return 0;
}
