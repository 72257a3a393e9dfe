#include <threads.h>
#include <time.h>

struct data
{
  mtx_t lock;
  int v;
};

static mtx_t g;
extern int ask(void);

static void locked_only(void)
{
  (void)mtx_lock(&g);
}

static void unlock_it(mtx_t *m)
{
  (void)mtx_unlock(m);
}

void f1(struct data *d)
{
  (void)mtx_lock(&d->lock);
  d->v = 1;
  (void)mtx_unlock(&d->lock);
}

void f2(struct data *d, struct data *e)
{
  (void)mtx_lock(&d->lock); /* expect: 22.16 */
  (void)mtx_unlock(&e->lock);
}

void f3(mtx_t *m)
{
  (void)mtx_lock(m);
  unlock_it(m);
}

int f4(mtx_t *m)
{
  for (;;)
  {
    (void)mtx_lock(m); /* expect: 22.16 */
    if (ask() == 1)
    {
      break;
    }
    (void)mtx_unlock(m);
  }
  return 0;
}

int f5(mtx_t *m)
{
  int r = 0;
  (void)mtx_lock(m);
  if (ask() == 2)
  {
    r = 1;
    goto out;
  }
  r = 3;
out:
  (void)mtx_unlock(m);
  return r;
}

int f6(const struct timespec *t)
{
  int r = mtx_timedlock(&g, t);
  if (r == thrd_success)
  {
    (void)mtx_unlock(&g);
  }
  return r;
}

void f7(void)
{
  locked_only();
  (void)mtx_unlock(&g);
}

int f8(void *arg)
{
  (void)arg;
  (void)mtx_lock(&g); /* expect: 22.16 */
  thrd_exit(0);
}

void f9(void)
{
  switch (ask())
  {
  case 0:
    (void)mtx_lock(&g); /* expect: 22.16 */
    break;
  default:
    (void)mtx_lock(&g);
    (void)mtx_unlock(&g);
    break;
  }
}
