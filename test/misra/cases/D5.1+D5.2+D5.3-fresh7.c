#include <threads.h>
#include <stdbool.h>
#include <stdatomic.h>
static mtx_t bus;
static mtx_t disk;
static int frames;
static int errors;
static bool stop;
static atomic_bool stop_ok;
static int totals[3];
static const int limit = 4;
static void count(void) { frames++; }                       /* expect: D5.1 */
static void count_locked(void)
{
  (void)mtx_lock(&bus);
  errors++;
  (void)mtx_unlock(&bus);
}
static int reader(void *arg)
{
  (void)arg;
  while (!stop)                                             /* expect: D5.1 */
  {
    count();
    count_locked();
    totals[1] += limit;                                     /* expect: D5.1 */
  }
  return 0;
}
static int writer(void *arg)
{
  (void)arg;
  (void)mtx_lock(&bus);
  (void)mtx_lock(&disk);                                    /* expect: D5.2 */
  totals[2] = errors;                                       
  (void)mtx_unlock(&disk);
  (void)mtx_unlock(&bus);
  while (!stop_ok) { count(); }
  return 0;
}
static int flusher(void *arg)
{
  thrd_t extra;
  (void)arg;
  (void)mtx_lock(&disk);
  count_locked();                                           /* expect: D5.2 */
  (void)mtx_unlock(&disk);
  if (thrd_create(&extra, reader, NULL) != thrd_success) { stop = true; } /* expect: D5.1 D5.3 */
  return 0;
}
int main(void)
{
  thrd_t a, b, c;
  if (mtx_init(&bus, mtx_plain) != thrd_success) { return 1; }
  if (mtx_init(&disk, mtx_plain) != thrd_success) { return 1; }
  (void)thrd_create(&a, reader, NULL);
  (void)thrd_create(&b, writer, NULL);
  (void)thrd_create(&c, flusher, NULL);
  (void)thrd_join(a, NULL);
  (void)thrd_join(b, NULL);
  (void)thrd_join(c, NULL);
  return 0;
}
