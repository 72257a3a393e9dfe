#include <stdatomic.h>
typedef struct { int a; } s_t;
atomic_int v;
atomic_flag fl = ATOMIC_FLAG_INIT;
#define RELAXED memory_order_relaxed
void f(int *e)
{
  atomic_store_explicit(&v, 1, memory_order_seq_cst);
  atomic_store_explicit(&v, 1, memory_order_release); /* expect: 21.25 */
  (void)atomic_load_explicit(&v, memory_order_acquire); /* expect: 21.25 */
  (void)atomic_load_explicit(&v, RELAXED); /* expect: 21.25 */
  (void)atomic_fetch_add_explicit(&v, 1, memory_order_relaxed); /* expect: 21.25 */
  (void)atomic_compare_exchange_strong_explicit(&v, e, 2, memory_order_seq_cst, memory_order_relaxed); /* expect: 21.25 */
  (void)atomic_compare_exchange_weak_explicit(&v, e, 2, memory_order_acq_rel, memory_order_seq_cst); /* expect: 21.25 */
  atomic_thread_fence(memory_order_acquire); /* expect: 21.25 */
  atomic_signal_fence(memory_order_seq_cst);
  (void)atomic_flag_test_and_set_explicit(&fl, memory_order_consume); /* expect: 21.25 */
  atomic_flag_clear_explicit(&fl, memory_order_release); /* expect: 21.25 */
  (void)atomic_load(&v);
}
