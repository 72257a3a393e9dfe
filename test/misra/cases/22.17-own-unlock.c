#include <threads.h>

static mtx_t m;
static mtx_t n;
static cnd_t c;

void f1(void)
{
  (void)mtx_lock(&m);
  (void)mtx_unlock(&m);
}

void f2(void)
{
  (void)mtx_unlock(&m); /* expect: 22.17 */
}

void f3(void)
{
  (void)mtx_lock(&m);
  (void)mtx_unlock(&m);
  (void)mtx_unlock(&m); /* expect: 22.17 */
}

void f4(void)
{
  (void)mtx_lock(&m);
  (void)mtx_unlock(&n); /* expect: 22.17 */
  (void)mtx_unlock(&m);
}

void f5(void)
{
  (void)mtx_lock(&m);
  (void)cnd_wait(&c, &m);
  (void)mtx_unlock(&m);
}

void f6(void)
{
  (void)cnd_wait(&c, &m); /* expect: 22.17 */
}

void f7(int k)
{
  if (k > 0)
  {
    (void)mtx_lock(&m);
  }
  (void)mtx_unlock(&m); /* expect: 22.17 */
}
