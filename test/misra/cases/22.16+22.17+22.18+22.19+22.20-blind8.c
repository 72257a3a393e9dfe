#include <threads.h>
#include <stddef.h>
#include <stdint.h>
#include <stdbool.h>
static mtx_t ma, mb, rec;
static cnd_t cn, cn2;
static tss_t key, never;
static int32_t shared;
extern bool cond(void);
static int w1(void *a)
{
  (void)a;
  (void)mtx_lock(&ma);                 /* expect: 22.16 */
  shared++;
  if (shared > 3)
  {
    return 1;
  }
  (void)mtx_unlock(&ma);
  return 0;
}
static int w2(void *a)
{
  (void)a;
  (void)mtx_lock(&ma);
  shared++;
  (void)mtx_unlock(&ma);
  (void)mtx_unlock(&ma);               /* expect: 22.17 */
  return 0;
}
static int w3(void *a)
{
  (void)a;
  (void)mtx_unlock(&mb);               /* expect: 22.17 */
  (void)mtx_lock(&ma);
  (void)mtx_lock(&ma);                 /* expect: 22.18 */
  (void)mtx_unlock(&ma);
  return 0;
}
static void lock_b(void) { (void)mtx_lock(&mb); }
static void unlock_b(void) { (void)mtx_unlock(&mb); }
static int w4(void *a)
{
  (void)a;
  lock_b();
  shared--;
  unlock_b();
  (void)mtx_lock(&rec);
  (void)mtx_lock(&rec);
  (void)mtx_unlock(&rec);
  (void)mtx_unlock(&rec);
  return 0;
}
static int w5(void *a)
{
  (void)a;
  (void)mtx_lock(&ma);
  while (!cond()) { (void)cnd_wait(&cn, &ma); }
  (void)mtx_unlock(&ma);
  (void)mtx_lock(&mb);
  while (!cond()) { (void)cnd_wait(&cn, &mb); }    /* expect: 22.19 */
  (void)mtx_unlock(&mb);
  (void)cnd_wait(&cn2, &mb);           /* expect: 22.17 */
  return 0;
}
static int w6(void *a)
{
  (void)a;
  (void)mtx_lock(&mb);                 /* expect: 22.16 */
  shared = 1;
  return 0;
}
static int w7(void *a)
{
  (void)a;
  (void)tss_set(key, NULL);
  (void)tss_get(key);
  (void)tss_set(never, NULL);          /* expect: 22.20 */
  (void)tss_get(never);  /* expect: 22.20 */
  if (mtx_trylock(&ma) == thrd_success)
  {
    (void)mtx_unlock(&ma);
  }
  return 0;
}
static int w9(void *a)
{
  int r = 0;
  (void)a;
  (void)mtx_lock(&ma);
  if (shared > 1)
  {
    r = 1;
  }
  else
  {
    shared = 4;
  }
  (void)mtx_unlock(&ma);
  for (int32_t i = 0; i < 3; i++)
  {
    (void)mtx_lock(&mb);               /* expect: 22.16 */
    if (shared == i) { break; }
    (void)mtx_unlock(&mb);
  }
  return r;
}
int main(void)
{
  thrd_t t[8];
  (void)mtx_init(&ma, mtx_plain);
  (void)mtx_init(&mb, mtx_plain);
  (void)mtx_init(&rec, mtx_plain | mtx_recursive);
  (void)cnd_init(&cn);
  (void)cnd_init(&cn2);
  (void)tss_create(&key, NULL);
  (void)thrd_create(&t[0], w1, NULL);
  (void)thrd_create(&t[1], w2, NULL);
  (void)thrd_create(&t[2], w3, NULL);
  (void)thrd_create(&t[3], w4, NULL);
  (void)thrd_create(&t[4], w5, NULL);
  (void)thrd_create(&t[5], w6, NULL);
  (void)thrd_create(&t[6], w7, NULL);
  (void)thrd_create(&t[7], w9, NULL);
  return 0;
}
