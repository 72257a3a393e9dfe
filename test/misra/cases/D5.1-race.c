#include <threads.h>
#include <stdatomic.h>
static int plain;
static int guarded;
static _Atomic int at;
static int onlymain;
static _Thread_local int mine;
static const int konst = 3;
static mtx_t m;
static int t1(void *p)
{
  plain++;                          /* expect: D5.1 */
  (void)mtx_lock(&m);
  guarded++;
  (void)mtx_unlock(&m);
  at++;
  mine++;
  return konst;
}
static int t2(void *p)
{
  plain = 3;                        /* expect: D5.1 */
  (void)mtx_lock(&m);
  guarded = 4;
  (void)mtx_unlock(&m);
  return at + mine + konst;
}
int main(void)
{
  thrd_t a, b;
  (void)mtx_init(&m, mtx_plain);
  onlymain = 2;
  (void)thrd_create(&a, t1, 0);
  (void)thrd_create(&b, t2, 0);
  return onlymain;
}
