#include <threads.h>

struct shared
{
  mtx_t lock;
  cnd_t more;
};

static struct shared a;
static struct shared b;
static mtx_t late;
static mtx_t some;
static mtx_t in_helper;

static void setup(struct shared *s)
{
  (void)mtx_init(&s->lock, mtx_plain);
  (void)cnd_init(&s->more);
}

static void prepare(void)
{
  (void)mtx_init(&in_helper, mtx_plain);
}

static int needs_late(void *arg)
{
  (void)arg;
  (void)mtx_lock(&late); /* expect: 22.14 */
  (void)mtx_unlock(&late); /* expect: 22.14 */
  return 0;
}

static int needs_a(void *arg)
{
  (void)arg;
  (void)mtx_lock(&a.lock);
  (void)mtx_unlock(&a.lock);
  return 0;
}

int main(int argc, char **argv)
{
  thrd_t t1;
  thrd_t t2;
  (void)argv;
  setup(&a);
  prepare();
  (void)mtx_lock(&in_helper);
  (void)mtx_unlock(&in_helper);
  (void)thrd_create(&t1, needs_late, NULL);
  (void)mtx_init(&late, mtx_plain);
  (void)thrd_create(&t2, needs_a, NULL);
  (void)mtx_lock(&b.lock); /* expect: 22.14 */
  if (argc > 1)
  {
    (void)mtx_init(&some, mtx_plain);
  }
  (void)mtx_lock(&some); /* expect: 22.14 */
  (void)cnd_broadcast(&a.more);
  (void)thrd_join(t1, NULL);
  (void)thrd_join(t2, NULL);
  return 0;
}
