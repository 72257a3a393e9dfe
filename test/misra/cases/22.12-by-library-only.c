#include <string.h>
#include <threads.h>

static mtx_t m1;
static mtx_t m2;
static cnd_t c1;
static tss_t key;
static thrd_t t1;
static thrd_t t2;

extern int work(void *arg);

void f(void)
{
  (void)mtx_init(&m1, mtx_plain);
  (void)mtx_lock(&m1);
  m2 = m1; /* expect: 22.12 */
  (void)memcpy(&m2, &m1, sizeof(mtx_t)); /* expect: 22.12 */
  (void)memset(&c1, 0, sizeof(c1)); /* expect: 22.12 */
  if (t1 == t2) /* expect: 22.12 */
  {
    (void)mtx_unlock(&m1);
  }
  if (thrd_equal(t1, t2) != 0)
  {
    (void)mtx_unlock(&m1);
  }
  (void)tss_create(&key, NULL);
  key++; /* expect: 22.12 */
  (void)tss_get(key);
  (void)cnd_signal(&c1);
  (void)thrd_create(&t1, work, NULL);
  (void)thrd_join(t1, NULL);
}
