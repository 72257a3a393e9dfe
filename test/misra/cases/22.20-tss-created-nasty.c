#include <threads.h>

struct env
{
  tss_t key;
};

static struct env e;
static struct env f;
static tss_t late;
static tss_t maybe;
static tss_t by_helper;

static void make(tss_t *k)
{
  (void)tss_create(k, NULL);
}

static int uses_late(void *arg)
{
  (void)arg;
  (void)tss_get(late); /* expect: 22.20 */
  return 0;
}

static int uses_e(void *arg)
{
  (void)arg;
  (void)tss_set(e.key, arg);
  return 0;
}

int main(int argc, char **argv)
{
  thrd_t t;
  (void)argv;
  make(&by_helper);
  (void)tss_get(by_helper);
  (void)tss_create(&e.key, NULL);
  (void)tss_get(f.key); /* expect: 22.20 */
  (void)thrd_create(&t, uses_late, NULL);
  (void)tss_create(&late, NULL);
  (void)thrd_create(&t, uses_e, NULL);
  if (argc > 2)
  {
    (void)tss_create(&maybe, NULL);
  }
  (void)tss_set(maybe, NULL); /* expect: 22.20 */
  tss_delete(f.key); /* expect: 22.20 */
  return 0;
}
