#include <threads.h>

static mtx_t m1;
static mtx_t m2;
static cnd_t c1;
static tss_t k1;

static int uses_m1(void *arg)
{
  (void)arg;
  (void)mtx_lock(&m1);
  (void)cnd_signal(&c1);
  (void)tss_set(k1, NULL);
  (void)mtx_unlock(&m1);
  return 0;
}

void good(void)
{
  thrd_t t;
  (void)mtx_init(&m1, mtx_plain);
  (void)cnd_init(&c1);
  (void)tss_create(&k1, NULL);
  (void)thrd_create(&t, uses_m1, NULL);
  (void)thrd_join(t, NULL);
  mtx_destroy(&m1);
  cnd_destroy(&c1);
  tss_delete(k1);
}

void bad(void)
{
  thrd_t t;
  (void)mtx_init(&m1, mtx_plain);
  (void)mtx_init(&m2, mtx_plain);
  (void)cnd_init(&c1);
  (void)tss_create(&k1, NULL);
  (void)thrd_create(&t, uses_m1, NULL);
  mtx_destroy(&m1); /* expect: 22.15 */
  cnd_destroy(&c1); /* expect: 22.15 */
  tss_delete(k1); /* expect: 22.15 */
  mtx_destroy(&m2);
  (void)thrd_join(t, NULL);
}
