#include <threads.h>
#include <time.h>

static mtx_t m1;
static mtx_t m2;
static cnd_t c1;
static cnd_t c2;

int f1(void *arg)
{
  (void)arg;
  (void)mtx_lock(&m1);
  (void)cnd_wait(&c1, &m1);
  (void)mtx_unlock(&m1);
  return 0;
}

int f2(void *arg)
{
  (void)arg;
  (void)mtx_lock(&m2);
  (void)cnd_wait(&c1, &m2); /* expect: 22.19 */
  (void)mtx_unlock(&m2);
  return 0;
}

int f3(const struct timespec *t)
{
  (void)mtx_lock(&m2);
  (void)cnd_wait(&c2, &m2);
  (void)cnd_timedwait(&c2, &m2, t);
  (void)cnd_timedwait(&c2, &m1, t); /* expect: 22.19 */
  (void)mtx_unlock(&m2);
  return 0;
}
