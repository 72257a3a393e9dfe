#include <stdlib.h>
#include <stdatomic.h>
#include <threads.h>
#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef uint8_t u8; typedef uint16_t u16; typedef uint32_t u32; typedef int8_t s8; typedef int16_t s16; typedef int32_t s32; typedef bool bool_t; typedef float f32; typedef double f64; typedef char chr;
extern u8 get_u8(void); extern u16 get_u16(void); extern u32 get_u32(void); extern s32 get_s32(void); extern s16 get_s16(void); extern bool_t get_b(void); extern chr get_c(void); extern f32 get_f32(void);
extern void use_u8(u8 v); extern void use_u16(u16 v); extern void use_u32(u32 v); extern void use_s32(s32 v); extern void use_s16(s16 v); extern void use_b(bool_t v); extern void use_f32(f32 v); extern void use_c(chr v);
extern void use_p(const void *p); extern void use_s(const char *s); extern void use_size(size_t n);
static atomic_int ai; static atomic_flag af; static mtx_t mp; static mtx_t mt; static mtx_t mrt; static mtx_t mr;
void r24(void) {
  srand(3u);             /* expect: 21.24 */
  s32 v = rand();        /* expect: 21.24 */
  int (*pr)(void) = &rand;   /* expect: 21.24 */
  use_s32(v + pr());
  use_s32(rand() % 6);   /* expect: 21.24 */
}
s32 random_of(s32 rand_v) { return rand_v; }
void a25(memory_order mo) {
  atomic_store(&ai, 1);
  atomic_store_explicit(&ai, 1, memory_order_relaxed);        /* expect: 21.25 */
  atomic_store_explicit(&ai, 1, memory_order_seq_cst);
  use_s32(atomic_load_explicit(&ai, memory_order_acquire));    /* expect: 21.25 */
  (void)atomic_fetch_add_explicit(&ai, 1, memory_order_acq_rel);  /* expect: 21.25 */
  (void)atomic_exchange_explicit(&ai, 2, memory_order_seq_cst);
  int ex = 0;
  (void)atomic_compare_exchange_strong_explicit(&ai, &ex, 1, memory_order_seq_cst, memory_order_relaxed); /* expect: 21.25 */
  atomic_thread_fence(memory_order_release);    /* expect: 21.25 */
  atomic_signal_fence(memory_order_seq_cst);
  (void)atomic_flag_test_and_set_explicit(&af, memory_order_consume);   /* expect: 21.25 */
  atomic_flag_clear_explicit(&af, memory_order_seq_cst);
  memory_order m = memory_order_relaxed;   /* expect: 21.25 */
  use_s32((s32)m + (s32)mo);
}
void m26(const struct timespec *ts) {
  (void)mtx_init(&mp, mtx_plain);
  (void)mtx_init(&mt, mtx_timed);
  (void)mtx_init(&mrt, mtx_timed | mtx_recursive);
  (void)mtx_init(&mr, mtx_plain | mtx_recursive);
  (void)mtx_timedlock(&mp, ts);       /* expect: 21.26 */
  (void)mtx_timedlock(&mt, ts);
  (void)mtx_timedlock(&mrt, ts);
  (void)mtx_timedlock(&mr, ts);      /* expect: 21.26 */
  (void)mtx_lock(&mp);
  (void)mtx_trylock(&mr);
  mtx_t lm; (void)mtx_init(&lm, mtx_recursive);
  (void)mtx_timedlock(&lm, ts);     /* expect: 21.26 */
  struct { mtx_t a; mtx_t b; } s; (void)mtx_init(&s.a, mtx_plain); (void)mtx_init(&s.b, mtx_timed);
  (void)mtx_timedlock(&s.a, ts);   /* expect: 21.26 */
  (void)mtx_timedlock(&s.b, ts);
  mtx_t arr[2]; (void)mtx_init(&arr[0], mtx_plain); (void)mtx_timedlock(&arr[0], ts);  /* expect: 21.26 */
}
