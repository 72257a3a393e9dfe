#include <threads.h>
static mtx_t m1, m2, m3;
int t1(void *p)
{
  mtx_lock(&m1);
  mtx_lock(&m2);                    /* expect: D5.2 */
  mtx_unlock(&m2);
  mtx_unlock(&m1);
  return 0;
}
int t2(void *p)
{
  mtx_lock(&m2);
  mtx_lock(&m1);                    /* expect: D5.2 */
  mtx_unlock(&m1);
  mtx_unlock(&m2);
  return 0;
}
int t3(void *p)
{
  mtx_lock(&m3);
  mtx_lock(&m1);
  mtx_unlock(&m1);
  mtx_unlock(&m3);
  return 0;
}
int main(void)
{
  thrd_t a, b, c;
  mtx_init(&m1, mtx_plain); mtx_init(&m2, mtx_plain); mtx_init(&m3, mtx_plain);
  thrd_create(&a, t1, 0); thrd_create(&b, t2, 0); thrd_create(&c, t3, 0);
  return 0;
}
