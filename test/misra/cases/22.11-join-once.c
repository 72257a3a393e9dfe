#include <threads.h>

extern int work(void *arg);

void f1(void)
{
  thrd_t t;
  (void)thrd_create(&t, work, NULL);
  (void)thrd_join(t, NULL);
}

void f2(void)
{
  thrd_t t;
  (void)thrd_create(&t, work, NULL);
  (void)thrd_join(t, NULL);
  (void)thrd_join(t, NULL); /* expect: 22.11 */
}

void f3(void)
{
  thrd_t t;
  (void)thrd_create(&t, work, NULL);
  (void)thrd_detach(t);
  (void)thrd_join(t, NULL); /* expect: 22.11 */
}

void f4(void)
{
  thrd_t t;
  (void)thrd_create(&t, work, NULL);
  (void)thrd_detach(t);
  (void)thrd_detach(t); /* expect: 22.11 */
}

void f5(void)
{
  thrd_t t;
  (void)thrd_create(&t, work, NULL);
  (void)thrd_join(t, NULL);
  (void)thrd_create(&t, work, NULL);
  (void)thrd_join(t, NULL);
}

void f6(int c)
{
  thrd_t t;
  (void)thrd_create(&t, work, NULL);
  if (c > 0)
  {
    (void)thrd_join(t, NULL);
  }
  (void)thrd_detach(t); /* expect: 22.11 */
}
