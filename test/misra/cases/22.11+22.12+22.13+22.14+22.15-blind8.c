#include <threads.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
static thrd_t t1, t2, t3, t4;
static mtx_t m1, m2, m3, m4, m5;
static cnd_t c1, c2;
static tss_t k1, k2;
static int task(void *a) { (void)a; return 0; }
static int use_m1(void *a)
{
  (void)a;
  (void)mtx_lock(&m1);
  (void)mtx_unlock(&m1);
  (void)mtx_lock(&m3);             /* expect: 22.14 */
  (void)mtx_unlock(&m3);           /* expect: 22.14 */
  return 0;
}
static void helper_join(thrd_t t) { (void)thrd_join(t, NULL); }
static void local_objects(void)
{
  mtx_t lm;                        /* expect: 22.13 */
  static mtx_t sm;
  thrd_t lt;                       /* expect: 22.13 */
  cnd_t lc;                        /* expect: 22.13 */
  tss_t lk;                        /* expect: 22.13 */
  static _Thread_local mtx_t tm;   /* expect: 22.13 */
  struct { mtx_t in; int32_t n; } ls;  /* expect: 22.13 */
  mtx_t *pm = &sm;
  (void)lm; (void)lt; (void)lc; (void)lk; (void)tm; (void)ls; (void)pm;
}
static void by_value(mtx_t m, int32_t n) { (void)m; (void)n; }   /* expect: 22.13 */
static void direct(thrd_t a)
{
  m2 = m1;                         /* expect: 22.12 */
  t1 = t2;                         /* expect: 22.12 */
  if (t1 == t2) { return; }        /* expect: 22.12 */
  if (thrd_equal(t1, t2) != 0) { return; }
  mtx_t *p = &m1;
  *p = m2;                         /* expect: 22.12 */
  c1 = c2;                         /* expect: 22.12 */
  k1 = k2;                         /* expect: 22.12 */
  (void)memset(&m1, 0, sizeof(m1));  /* expect: 22.12 */
  (void)memcpy(&m1, &m2, sizeof(m1));  /* expect: 22.12 */
  (void)a;
}
int main(void)
{
  int r;
  (void)mtx_init(&m1, mtx_plain);
  (void)thrd_create(&t1, use_m1, NULL);
  (void)thrd_create(&t2, task, NULL);
  (void)thrd_join(t1, &r);
  (void)thrd_join(t1, NULL);       /* expect: 22.11 */
  (void)thrd_detach(t2);
  (void)thrd_join(t2, NULL);       /* expect: 22.11 */
  (void)thrd_create(&t3, task, NULL);
  (void)thrd_detach(t3);
  (void)thrd_detach(t3);           /* expect: 22.11 */
  (void)thrd_create(&t4, task, NULL);
  (void)thrd_create(&t1, task, NULL);
  (void)thrd_join(t1, NULL);
  (void)mtx_init(&m3, mtx_plain);
  (void)mtx_lock(&m2);             /* expect: 22.14 */
  (void)mtx_unlock(&m2);           /* expect: 22.14 */
  (void)cnd_signal(&c1);           /* expect: 22.14 */
  (void)cnd_init(&c2);
  (void)cnd_broadcast(&c2);
  (void)tss_set(k1, NULL);         
  (void)mtx_init(&m4, mtx_plain);
  (void)mtx_lock(&m4);
  (void)mtx_unlock(&m4);
  mtx_destroy(&m4);
  (void)mtx_lock(&m4);             /* expect: 22.14 */
  (void)mtx_init(&m5, mtx_plain);
  (void)thrd_create(&t2, use_m1, NULL);
  mtx_destroy(&m1);                /* expect: 22.15 */
  (void)thrd_join(t2, NULL);
  mtx_destroy(&m5);
  cnd_destroy(&c2);
  (void)cnd_signal(&c2);           /* expect: 22.14 */
  local_objects(); by_value(m5, 1); direct(t1);  /* expect: 22.12 */
  return 0;
}
