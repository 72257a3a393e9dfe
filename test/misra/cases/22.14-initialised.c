#include <threads.h>

static mtx_t m1;
static mtx_t m2;
static mtx_t m3;
static cnd_t c1;
static cnd_t c2;

static int worker(void *arg)
{
  (void)arg;
  (void)mtx_lock(&m1);
  (void)cnd_signal(&c1);
  (void)mtx_unlock(&m1);
  return 0;
}

int main(void)
{
  thrd_t t;
  (void)mtx_init(&m1, mtx_plain);
  (void)cnd_init(&c1);
  (void)mtx_lock(&m2); /* expect: 22.14 */
  (void)mtx_unlock(&m2); /* expect: 22.14 */
  (void)cnd_signal(&c2); /* expect: 22.14 */
  (void)mtx_lock(&m1);
  (void)mtx_unlock(&m1);
  (void)thrd_create(&t, worker, NULL);
  (void)mtx_lock(&m3); /* expect: 22.14 */
  (void)mtx_init(&m3, mtx_plain);
  (void)mtx_lock(&m3);
  (void)mtx_unlock(&m3);
  (void)thrd_join(t, NULL);
  return 0;
}
