#include <threads.h>
#include <stdlib.h>
#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>
#define N_T 4
struct queue { mtx_t m; cnd_t not_empty; cnd_t not_full; int32_t items[8]; size_t n; bool closed; };
struct task { struct queue *q; int32_t id; mtx_t *done_lock; bool done; };
static once_flag s_once = ONCE_FLAG_INIT;
static mtx_t s_stats_lock;
static tss_t s_key;
static int32_t s_stats;
static void init_all(void)
{
  (void)mtx_init(&s_stats_lock, mtx_plain);
  (void)tss_create(&s_key, free);
}
static void stat_add(int32_t n)
{
  call_once(&s_once, init_all);
  (void)mtx_lock(&s_stats_lock);
  s_stats += n;
  (void)mtx_unlock(&s_stats_lock);
}
static struct queue *queue_new(void)
{
  struct queue *q = malloc(sizeof(*q));
  if (q != NULL)
  {
    if (mtx_init(&q->m, mtx_plain) != thrd_success)
    {
      free(q);
      q = NULL;
    }
    else
    {
      (void)cnd_init(&q->not_empty);
      (void)cnd_init(&q->not_full);
      q->n = 0U;
      q->closed = false;
    }
  }
  return q;
}
static void queue_free(struct queue *q)
{
  cnd_destroy(&q->not_empty);
  cnd_destroy(&q->not_full);
  mtx_destroy(&q->m);
  free(q);
}
static bool queue_put(struct queue *q, int32_t v)
{
  bool ok = false;
  if (mtx_lock(&q->m) == thrd_success)
  {
    while ((q->n == 8U) && !q->closed)
    {
      (void)cnd_wait(&q->not_full, &q->m);
    }
    if (!q->closed)
    {
      q->items[q->n] = v;
      q->n++;
      ok = true;
      (void)cnd_signal(&q->not_empty);
    }
    (void)mtx_unlock(&q->m);
  }
  return ok;
}
static bool queue_get(struct queue *q, int32_t *v)
{
  bool ok = false;
  (void)mtx_lock(&q->m);
  while ((q->n == 0U) && !q->closed)
  {
    (void)cnd_wait(&q->not_empty, &q->m);
  }
  if (q->n > 0U)
  {
    q->n--;
    *v = q->items[q->n];
    ok = true;
    (void)cnd_signal(&q->not_full);
  }
  (void)mtx_unlock(&q->m);
  return ok;
}
static int producer(void *arg)
{
  struct task *t = arg;
  for (int32_t i = 0; i < 10; i++)
  {
    if (!queue_put(t->q, i)) { break; }
    stat_add(1);
  }
  int32_t *mine = malloc(sizeof(*mine));
  if ((mine != NULL) && (tss_set(s_key, mine) == thrd_success))
  {
    mine = tss_get(s_key);
    (void)mine;
  }
  return 0;
}
static int consumer(void *arg)
{
  struct task *t = arg;
  int32_t v;
  while (queue_get(t->q, &v))
  {
    stat_add(v);
  }
  (void)mtx_lock(t->done_lock);
  t->done = true;
  (void)mtx_unlock(t->done_lock);
  return 0;
}
static void close_queue(struct queue *q)
{
  (void)mtx_lock(&q->m);
  q->closed = true;
  (void)cnd_broadcast(&q->not_empty);
  (void)cnd_broadcast(&q->not_full);
  (void)mtx_unlock(&q->m);
}
static void try_it(void)
{
  if (mtx_trylock(&s_stats_lock) == thrd_success)
  {
    s_stats = 0;
    (void)mtx_unlock(&s_stats_lock);
  }
}
int main(int argc, char *argv[])
{
  static mtx_t done_lock;
  static thrd_t workers[N_T];
  static thrd_t single;
  struct task tasks[N_T];
  struct task last;
  size_t started = 0U;
  struct queue *q = queue_new();
  (void)argc; (void)argv;
  if (q == NULL)
  {
    return 1;
  }
  (void)mtx_init(&done_lock, mtx_plain);
  stat_add(0);
  for (size_t i = 0U; i < N_T; i++)
  {
    tasks[i] = (struct task){ q, (int32_t)i, &done_lock, false };
    if (thrd_create(&workers[i], (i == 0U) ? producer : consumer, &tasks[i]) == thrd_success)
    {
      started++;
    }
  }
  last = (struct task){ q, 9, &done_lock, false };
  if (thrd_create(&single, consumer, &last) == thrd_success)
  {
    close_queue(q);
    (void)thrd_join(single, NULL);
  }
  for (size_t i = 0U; i < started; i++)
  {
    (void)thrd_join(workers[i], NULL);
  }
  try_it();
  queue_free(q);
  mtx_destroy(&done_lock);
  mtx_destroy(&s_stats_lock);
  tss_delete(s_key);
  return 0;
}
