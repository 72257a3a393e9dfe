#include <threads.h>

struct queue
{
  mtx_t lock;
  mtx_t other;
  cnd_t more;
};

static struct queue q1;
static struct queue q2;
static cnd_t conds[2];
static mtx_t locks[2];

static void wait_on(cnd_t *c, mtx_t *m)
{
  (void)cnd_wait(c, m);
}

void f1(struct queue *q)
{
  (void)cnd_wait(&q->more, &q->lock);
  (void)cnd_wait(&q->more, &q->other); /* expect: 22.19 */
}

void f2(void)
{
  (void)cnd_wait(&q1.more, &q1.lock);
  (void)cnd_wait(&q2.more, &q2.lock);
  (void)cnd_wait(&q1.more, &q2.lock); /* expect: 22.19 */
}

void f3(void)
{
  (void)cnd_wait(&conds[0], &locks[0]);
  (void)cnd_wait(&conds[1], &locks[1]);
  (void)cnd_wait(&conds[0], &locks[1]); /* expect: 22.19 */
}

void f4(void)
{
  static cnd_t c;
  mtx_t *m = &locks[0];
  (void)cnd_wait(&c, &locks[0]);
  (void)cnd_wait(&c, m);
  m = &locks[1];
  (void)cnd_wait(&c, m); /* expect: 22.19 */
  wait_on(&conds[1], &locks[1]);
}
