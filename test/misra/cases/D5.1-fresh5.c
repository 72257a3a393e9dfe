#include <stdatomic.h>
#include <threads.h>
#include "suite.h"
static u32 shared_count;
static u32 guarded_count;
static atomic_uint atomic_count;
static thread_local u32 own_count;
static u32 set_before;
static struct { u32 a; u32 b; } pair;
static u32 buffer[4];
static mtx_t lock;
static s32 worker_a(void *arg)
{
  (void)arg;
  shared_count++;                      /* expect: D5.1 */
  mtx_lock(&lock);
  guarded_count++;
  mtx_unlock(&lock);
  atomic_count++;
  own_count++;
  use_u32(set_before);
  pair.a = 1u;                         /* expect: D5.1 */
  buffer[0] = 1u;                      /* expect: D5.1 */
  return 0;
}
static s32 worker_b(void *arg)
{
  (void)arg;
  shared_count = 0u;                   /* expect: D5.1 */
  mtx_lock(&lock);
  guarded_count = 0u;
  mtx_unlock(&lock);
  atomic_count = 0u;
  own_count = 2u;
  use_u32(set_before);
  pair.a = 2u;                         /* expect: D5.1 */
  use_u32(buffer[0]);                  /* expect: D5.1 */
  return 0;
}
s32 main(void)
{
  thrd_t a;
  thrd_t b;
  set_before = 3u;
  (void)mtx_init(&lock, mtx_plain);
  (void)thrd_create(&a, worker_a, NULL);
  (void)thrd_create(&b, worker_b, NULL);
  (void)thrd_join(a, NULL);
  (void)thrd_join(b, NULL);
  return 0;
}
