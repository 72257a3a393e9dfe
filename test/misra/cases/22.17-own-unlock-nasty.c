#include <threads.h>
#include <time.h>

struct data
{
  mtx_t a;
  mtx_t b;
  cnd_t c;
};

static mtx_t g;

static void take(void)
{
  (void)mtx_lock(&g);
}

static void give(void)
{
  (void)mtx_unlock(&g);
}

void f1(struct data *d)
{
  (void)mtx_lock(&d->a);
  (void)mtx_unlock(&d->b); /* expect: 22.17 */
  (void)mtx_unlock(&d->a);
}

void f2(void)
{
  take();
  give();
}

void f3(struct data *d, const struct timespec *t)
{
  (void)mtx_lock(&d->a);
  (void)cnd_timedwait(&d->c, &d->b, t); /* expect: 22.17 */
  (void)cnd_timedwait(&d->c, &d->a, t);
  (void)mtx_unlock(&d->a);
}

void f4(int n)
{
  (void)mtx_lock(&g);
  for (int i = 0; i < n; i++)
  {
    (void)mtx_unlock(&g); /* expect: 22.17 */
  }
}

void f5(void)
{
  if (mtx_trylock(&g) != thrd_success)
  {
    (void)mtx_unlock(&g); /* expect: 22.17 */
  }
  else
  {
    (void)mtx_unlock(&g);
  }
}

void f6(struct data *d)
{
  mtx_t *p = &d->a;
  (void)mtx_lock(p);
  (void)mtx_unlock(&d->a);
}

void f7(int k)
{
  (void)mtx_lock(&g);
  if (k > 0)
  {
    (void)mtx_unlock(&g);
    return;
  }
  (void)mtx_unlock(&g);
}

int t1(void *arg)
{
  (void)arg;
  (void)mtx_lock(&g);
  return 0;
}

int t2(void *arg)
{
  (void)arg;
  (void)mtx_unlock(&g); /* expect: 22.17 */
  return 0;
}
