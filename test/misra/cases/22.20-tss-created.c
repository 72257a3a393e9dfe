#include <threads.h>

static tss_t k1;
static tss_t k2;
static tss_t k3;

static int worker(void *arg)
{
  (void)arg;
  (void)tss_set(k1, NULL);
  return 0;
}

int main(void)
{
  thrd_t t;
  (void)tss_set(k2, NULL); /* expect: 22.20 */
  (void)tss_get(k2); /* expect: 22.20 */
  (void)tss_create(&k1, NULL);
  (void)tss_set(k1, NULL);
  (void)tss_get(k1);
  (void)thrd_create(&t, worker, NULL);
  (void)tss_get(k3); /* expect: 22.20 */
  (void)tss_create(&k3, NULL);
  (void)tss_get(k3);
  tss_delete(k3);
  (void)tss_get(k3); /* expect: 22.20 */
  (void)thrd_join(t, NULL);
  return 0;
}
