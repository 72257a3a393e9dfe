#include <stdint.h>
#include <threads.h>
static mtx_t ma;
static mtx_t mb;
static mtx_t unini;
static mtx_t *const alias_a = &ma;
static cnd_t cv;
static tss_t key;
static tss_t key2;
static uint32_t shared;
static uint32_t guarded;
static uint32_t through;
static _Atomic uint32_t at;
struct box { uint32_t n; mtx_t m; };
static struct box bx;
static thrd_t t1;
static thrd_t t2;
static void inc(uint32_t *p) { *p += 1U; } 
static int w1(void *a)
{
  (void)a;
  shared++; /* expect: D5.1 */
  (void)mtx_lock(&ma);
  guarded++;
  (void)mtx_unlock(alias_a);
  at++;
  return 0;
}
static int w2(void *a)
{
  uint32_t *p = a;
  (void)mtx_lock(&ma);
  guarded++;
  (void)mtx_unlock(&ma);
  *p = 3U; /* expect: D5.1 */
  return 0;
}
static int w3(void *a)
{
  (void)a;
  (void)mtx_lock(&ma);
  (void)mtx_lock(&mb); /* expect: D5.2 */
  (void)mtx_unlock(&mb);
  (void)mtx_unlock(&ma);
  return 0;
}
static int w4(void *a)
{
  (void)a;
  (void)mtx_lock(&mb);
  (void)mtx_lock(&ma); /* expect: D5.2 */
  (void)mtx_unlock(&ma);
  (void)mtx_unlock(&mb);
  return 0;
}
static int w5(void *a)
{
  (void)a;
  (void)mtx_lock(&unini); /* expect: 22.14 */
  (void)mtx_unlock(&unini); /* expect: 22.14 */
  (void)tss_set(key2, NULL); /* expect: 22.20 */
  return 0;
}
static int w6(void *a)
{
  struct box *b = a;
  (void)mtx_lock(&b->m);
  b->n++;
  (void)mtx_unlock(&b->m);
  return 0;
}
static int w7(void *a) { (void)a; return thrd_create(&t2, w1, NULL); } /* expect: D5.3 */
int main(void)
{
  thrd_t x[8];
  (void)mtx_init(&ma, mtx_plain);
  (void)mtx_init(&mb, mtx_plain);
  (void)mtx_init(&bx.m, mtx_plain);
  (void)cnd_init(&cv);
  (void)tss_create(&key, NULL);
  (void)thrd_create(&x[0], w1, NULL);
  (void)thrd_create(&x[1], w2, &shared);
  (void)thrd_create(&x[2], w3, NULL);
  (void)thrd_create(&x[3], w4, NULL);
  (void)thrd_create(&x[4], w5, NULL);
  (void)thrd_create(&x[5], w6, &bx);
  (void)thrd_create(&x[6], w6, &bx);
  (void)thrd_create(&x[7], w7, NULL);
  for (uint32_t i = 0U; i < 8U; i++) { (void)thrd_join(x[i], NULL); }
  (void)thrd_join(x[0], NULL); /* expect: 22.11 */
  tss_delete(key);
  return 0;
}
void lk1(void) { mtx_t *m = &ma; (void)mtx_lock(m); (void)mtx_lock(&ma); (void)mtx_unlock(m); } /* expect: 22.18 D5.2 */
void lk2(int c) { (void)mtx_lock(&ma); if (c != 0) { return; } (void)mtx_unlock(&ma); } /* expect: 22.16 */
void lk3(void) { (void)mtx_unlock(&mb); } /* expect: 22.17 */
void lk4(void) { mtx_t *m = &mb; (void)mtx_lock(&mb); (void)mtx_unlock(m); }
void lk5(void) { (void)mtx_lock(&ma); (void)cnd_wait(&cv, &ma); (void)mtx_unlock(&ma); (void)mtx_lock(&mb); (void)cnd_wait(&cv, &mb); (void)mtx_unlock(&mb); } /* expect: 22.19 */
