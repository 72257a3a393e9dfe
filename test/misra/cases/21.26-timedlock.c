#include <threads.h>
#include <time.h>
#include <stddef.h>
mtx_t a, b, c, d;
int run(struct timespec *ts)
{
  (void)mtx_init(&a, mtx_plain);
  (void)mtx_init(&b, mtx_timed);
  (void)mtx_init(&c, mtx_timed | mtx_recursive);
  (void)mtx_init(&d, mtx_plain | mtx_recursive);
  (void)mtx_timedlock(&a, ts); /* expect: 21.26 */
  (void)mtx_timedlock(&b, ts);
  (void)mtx_timedlock(&c, ts);
  (void)mtx_timedlock(&d, ts); /* expect: 21.26 */
  (void)mtx_lock(&a);
  return 0;
}
