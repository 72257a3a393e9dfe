#include "pool.h"
#include <stddef.h>
struct pool g_pool;
mtx_t g_log_lock;
static mtx_t s_unused_lock;
static tss_t s_key;
static int worker(void *arg)
{
  struct pool *p = arg;
  bool run = true;
  while (run)
  {
    (void)mtx_lock(&p->lock);
    while ((p->jobs == 0) && !p->stop)
    {
      (void)cnd_wait(&p->ready, &p->lock);
    }
    if (p->stop)
    {
      run = false;
    }
    else
    {
      p->jobs--;
    }
    (void)mtx_unlock(&p->lock);
  }
  return 0;
}
bool pool_start(struct pool *p)
{
  bool ok = (mtx_init(&p->lock, mtx_plain) == thrd_success) && (cnd_init(&p->ready) == thrd_success);
  for (int32_t i = 0; ok && (i < WORKERS); i++)
  {
    ok = thrd_create(&p->t[i], worker, p) == thrd_success;
  }
  return ok;
}
void pool_add(struct pool *p)
{
  (void)mtx_lock(&p->lock);
  p->jobs++;
  (void)cnd_signal(&p->ready);
  (void)mtx_unlock(&p->lock);
}
int32_t pool_peek(struct pool *p)
{
  int32_t n;
  (void)mtx_lock(&p->lock);                       /* expect: 22.16 */
  n = p->jobs;
  if (n < 0)
  {
    return -1;
  }
  (void)mtx_unlock(&p->lock);
  return n;
}
void pool_stop(struct pool *p)
{
  (void)mtx_lock(&p->lock);                       /* expect: 22.18 */
  p->stop = true;
  (void)cnd_broadcast(&p->ready);
  (void)mtx_unlock(&p->lock);
  for (int32_t i = 0; i < WORKERS; i++)
  {
    (void)thrd_join(p->t[i], NULL);
  }
  cnd_destroy(&p->ready);
  mtx_destroy(&p->lock);
}
void log_line(const char *s)
{
  (void)s;
  (void)mtx_lock(&g_log_lock);
  (void)tss_set(s_key, NULL);                     /* expect: 22.20 */
  (void)mtx_unlock(&g_log_lock);
  (void)mtx_trylock(&s_unused_lock);              /* expect: 22.14, 22.16 */
}
