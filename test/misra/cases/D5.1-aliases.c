#include <stdint.h>
#include <threads.h>
struct job { uint32_t in; uint32_t out; _Atomic uint32_t done; };
static struct job one;
static struct job two;
static struct job shared_job;
static uint32_t lanes[2];
static uint32_t total;
static uint32_t safe;
static uint32_t alone;
static mtx_t lock;
/* Each thread has a job of its own. */
static int own(void *ctx)
{
  struct job *j = ctx;
  j->out = j->in + 1U;
  return 0;
}
static int lane(void *ctx)
{
  uint32_t *p = ctx;
  *p += 1U;
  return 0;
}
static int both(void *ctx)
{
  struct job *j = ctx;
  j->out = 3U; /* expect: D5.1 */
  j->done++;
  return 0;
}
static void step(uint32_t *at)
{
  *at += 1U; /* expect: D5.1 */
}
static int counts(void *ctx)
{
  step(ctx);
  return 0;
}
static int locked(void *ctx)
{
  uint32_t *p = ctx;
  (void)mtx_lock(&lock);
  *p += 1U;
  (void)mtx_unlock(&lock);
  return 0;
}
static int lonely(void *ctx)
{
  *(uint32_t *)ctx = 4U;
  return 0;
}
int main(void)
{
  thrd_t t[11];
  (void)mtx_init(&lock, mtx_plain);
  (void)thrd_create(&t[0], own, &one);
  (void)thrd_create(&t[1], own, &two);
  (void)thrd_create(&t[2], lane, &lanes[0]);
  (void)thrd_create(&t[3], lane, &lanes[1]);
  (void)thrd_create(&t[4], both, &shared_job);
  (void)thrd_create(&t[5], both, &shared_job);
  (void)thrd_create(&t[6], counts, &total);
  (void)thrd_create(&t[7], counts, &total);
  (void)thrd_create(&t[8], locked, &safe);
  (void)thrd_create(&t[9], locked, &safe);
  (void)thrd_create(&t[10], lonely, &alone);
  for (uint32_t i = 0U; i < 11U; i++) { (void)thrd_join(t[i], NULL); }
  return (int)(alone + one.out + two.out);
}
