#include <stdatomic.h>
#include <stdint.h>
static _Atomic int32_t a;
static atomic_flag fl = ATOMIC_FLAG_INIT;
void f(int32_t v)
{
    int32_t e = 0;
    atomic_store(&a, v);
    atomic_store_explicit(&a, v, memory_order_release); /* expect: 21.25 */
    atomic_store_explicit(&a, v, memory_order_seq_cst);
    v = atomic_load(&a);
    v = atomic_load_explicit(&a, memory_order_acquire); /* expect: 21.25 */
    v = atomic_load_explicit(&a, memory_order_consume); /* expect: 21.25 */
    v = atomic_fetch_add_explicit(&a, 1, memory_order_relaxed); /* expect: 21.25 */
    (void)atomic_exchange_explicit(&a, 1, memory_order_acq_rel); /* expect: 21.25 */
    (void)atomic_compare_exchange_strong_explicit(&a, &e, 1, memory_order_seq_cst, memory_order_seq_cst);
    (void)atomic_compare_exchange_strong_explicit(&a, &e, 1, memory_order_seq_cst, memory_order_relaxed); /* expect: 21.25 */
    atomic_thread_fence(memory_order_acquire); /* expect: 21.25 */
    atomic_thread_fence(memory_order_seq_cst);
    (void)atomic_flag_test_and_set_explicit(&fl, memory_order_acquire); /* expect: 21.25 */
    atomic_flag_clear(&fl);
    memory_order m = memory_order_relaxed; /* expect: 21.25 */
    memory_order n = memory_order_seq_cst;
    atomic_store_explicit(&a, v, n);
    (void)m;
    a = a + 1;
}
