#include <errno.h>
#include <stdlib.h>
#include "lk.h"
mtx_t dev_lock;
mtx_t log_lock;
void dev_init(void) { (void)mtx_init(&dev_lock, mtx_plain); }
void dev_enter(void) { (void)mtx_lock(&dev_lock); } /* expect: 22.14 22.16 22.18 */
void dev_leave(void) { (void)mtx_unlock(&dev_lock); }
int worker(void *p)
{
  dev_enter();
  use_p(p);
  dev_leave();
  return 0;
}
long to_long(const char *s)
{
  long r = strtol(s, NULL, 10); /* expect: 22.8 22.9 */
  return r;
}
long to_long2(const char *s)
{
  errno = 0;
  long r = strtol(s, NULL, 10);
  if (errno == ERANGE) { r = -1; }
  return r;
}
