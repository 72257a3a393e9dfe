#include <threads.h>

static mtx_t m1;
static mtx_t m2;

static void helper(void)
{
  (void)mtx_lock(&m1);
  (void)mtx_unlock(&m1);
}

static int indirect(void *arg)
{
  (void)arg;
  helper();
  return 0;
}

static int destroys(void *arg)
{
  (void)arg;
  (void)mtx_lock(&m2);
  (void)mtx_unlock(&m2);
  mtx_destroy(&m2); /* expect: 22.15 */
  return 0;
}

static int given(void *arg)
{
  mtx_t *m = (mtx_t *)arg;
  (void)mtx_lock(m);
  (void)mtx_unlock(m);
  return 0;
}

void f1(void)
{
  thrd_t a;
  thrd_t b;
  (void)mtx_init(&m1, mtx_plain);
  (void)thrd_create(&a, indirect, NULL);
  (void)thrd_create(&b, indirect, NULL);
  (void)thrd_join(a, NULL);
  mtx_destroy(&m1); /* expect: 22.15 */
  (void)thrd_join(b, NULL);
}

void f2(void)
{
  thrd_t a;
  (void)mtx_init(&m1, mtx_plain);
  (void)thrd_create(&a, indirect, NULL);
  (void)thrd_detach(a);
  mtx_destroy(&m1); /* expect: 22.15 */
}

void f3(int c)
{
  thrd_t a;
  (void)mtx_init(&m1, mtx_plain);
  (void)thrd_create(&a, given, &m1);
  if (c > 0)
  {
    (void)thrd_join(a, NULL);
  }
  mtx_destroy(&m1); /* expect: 22.15 */
}

void f4(void)
{
  thrd_t a;
  thrd_t b;
  (void)mtx_init(&m2, mtx_plain);
  (void)thrd_create(&a, destroys, NULL);
  (void)thrd_create(&b, destroys, NULL);
  (void)thrd_join(a, NULL);
  (void)thrd_join(b, NULL);
}
