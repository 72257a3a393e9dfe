#include <threads.h>

static mtx_t m;
static mtx_t n;
extern void work(void);

int f1(void *arg)
{
  (void)arg;
  (void)mtx_lock(&m);
  work();
  (void)mtx_unlock(&m);
  return 0;
}

int f2(void *arg)
{
  (void)arg;
  (void)mtx_lock(&m); /* expect: 22.16 */
  work();
  return 0;
}

int f3(int c)
{
  (void)mtx_lock(&m); /* expect: 22.16 */
  if (c > 0)
  {
    return 1;
  }
  (void)mtx_unlock(&m);
  return 0;
}

int f4(int c)
{
  (void)mtx_lock(&m);
  if (c > 0)
  {
    (void)mtx_unlock(&m);
    return 1;
  }
  (void)mtx_unlock(&m);
  return 0;
}

void f5(void)
{
  (void)mtx_lock(&m);
  (void)mtx_lock(&n); /* expect: 22.16 */
  (void)mtx_unlock(&m);
}

void f6(void)
{
  if (mtx_trylock(&m) == thrd_success)
  {
    work();
    (void)mtx_unlock(&m);
  }
}

void f7(void)
{
  if (mtx_trylock(&m) == thrd_success) /* expect: 22.16 */
  {
    work();
  }
}
