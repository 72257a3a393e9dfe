#include <threads.h>

struct job
{
  thrd_t t;
};

static thrd_t a;
static thrd_t b;
static thrd_t pool[3];

static int self_detach(void *arg)
{
  (void)arg;
  (void)thrd_detach(thrd_current());
  return 0;
}

static int work(void *arg)
{
  (void)arg;
  return 0;
}

static void wait_for(thrd_t t)
{
  (void)thrd_join(t, NULL);
}

void f1(void)
{
  (void)thrd_create(&a, work, NULL);
  (void)thrd_create(&b, work, NULL);
  (void)thrd_join(a, NULL);
  (void)thrd_join(b, NULL);
  (void)thrd_detach(b); /* expect: 22.11 */
}

void f2(struct job *j)
{
  (void)thrd_create(&j->t, work, NULL);
  (void)thrd_join(j->t, NULL);
  (void)thrd_join(j->t, NULL); /* expect: 22.11 */
}

void f3(void)
{
  for (int i = 0; i < 3; i++)
  {
    (void)thrd_create(&pool[i], work, NULL);
  }
  for (int i = 0; i < 3; i++)
  {
    (void)thrd_join(pool[i], NULL);
  }
}

void f4(void)
{
  thrd_t t;
  (void)thrd_create(&t, work, NULL);
  for (int i = 0; i < 3; i++)
  {
    (void)thrd_join(t, NULL); /* expect: 22.11 */
  }
}

void f5(void)
{
  thrd_t t;
  (void)thrd_create(&t, work, NULL);
  wait_for(t);
  (void)thrd_detach(t); /* expect: 22.11 */
}

void f6(void)
{
  thrd_t t;
  (void)thrd_create(&t, self_detach, NULL);
  (void)thrd_join(t, NULL); /* expect: 22.11 */
}

void f7(void)
{
  thrd_t t;
  (void)thrd_create(&t, work, NULL);
  thrd_t u = t;
  (void)thrd_join(t, NULL);
  (void)thrd_join(u, NULL); /* expect: 22.11 */
}

void f8(int c)
{
  thrd_t t;
  (void)thrd_create(&t, work, NULL);
  if (c > 0)
  {
    (void)thrd_join(t, NULL);
  }
  else
  {
    (void)thrd_detach(t);
  }
}
