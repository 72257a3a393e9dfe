#include <errno.h>
#include "lk.h"
static thrd_t t;
static int busy(void *p)
{
  use_p(p);
  dev_enter();
  dev_enter();
  dev_leave();
  return 0;
}
static int stuck(void *p)
{
  use_p(p);
  dev_enter();
  return 0;
}
int main(void)
{
  thrd_t b; thrd_t c;
  dev_init();
  (void)mtx_lock(&log_lock); /* expect: 22.14 22.16 */
  (void)thrd_create(&t, &worker, NULL);
  (void)thrd_create(&b, &busy, NULL);
  (void)thrd_join(t, NULL);
  mtx_destroy(&dev_lock); /* expect: 22.15 */
  (void)thrd_join(b, NULL);
  (void)thrd_create(&c, &stuck, NULL);
  (void)thrd_join(c, NULL);
  errno = 0;
  long v = to_long("12");
  if (errno != 0) { v = 0; } /* expect: 22.10 */
  use_s32((s32)v);
  return 0;
}
