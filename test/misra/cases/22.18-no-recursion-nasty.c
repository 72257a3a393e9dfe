#include <threads.h>

struct data
{
  mtx_t lock;
};

static mtx_t a;
static mtx_t b;
static struct data x;
static struct data y;

static void inner(void)
{
  (void)mtx_lock(&a); /* expect: 22.18 */
  (void)mtx_unlock(&a);
}

static void other(void)
{
  (void)mtx_lock(&b);
  (void)mtx_unlock(&b);
}

int main(void)
{
  (void)mtx_init(&a, mtx_plain);
  (void)mtx_init(&b, mtx_plain);
  (void)mtx_init(&x.lock, mtx_plain);
  (void)mtx_init(&y.lock, mtx_recursive);
  return 0;
}

void f1(void)
{
  (void)mtx_lock(&a);
  inner();
  other();
  (void)mtx_unlock(&a);
}

void f2(void)
{
  (void)mtx_lock(&x.lock);
  (void)mtx_lock(&y.lock);
  (void)mtx_lock(&y.lock);
  (void)mtx_lock(&x.lock); /* expect: 22.18 */
  (void)mtx_unlock(&x.lock);
}

void f3(int n)
{
  for (int i = 0; i < n; i++)
  {
    (void)mtx_lock(&b); /* expect: 22.18 */
  }
  (void)mtx_unlock(&b);
}

void f4(void)
{
  mtx_t *p = &a;
  (void)mtx_lock(&a);
  (void)mtx_lock(p); /* expect: 22.18 */
  (void)mtx_unlock(p);
}

void f5(void)
{
  (void)mtx_lock(&b);
  if (mtx_trylock(&b) == thrd_success) /* expect: 22.18 */
  {
    (void)mtx_unlock(&b);
  }
  (void)mtx_unlock(&b);
}
