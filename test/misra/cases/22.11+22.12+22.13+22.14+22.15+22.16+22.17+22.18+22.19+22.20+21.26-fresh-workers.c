/* a queue with workers; the thread interface is declared here as a header would */
typedef struct { long opaque[5]; } mtx_t;
typedef struct { long opaque[6]; } cnd_t;
typedef unsigned long thrd_t;
typedef unsigned int tss_t;
typedef int (*thrd_start_t)(void *);
struct timespec { long tv_sec; long tv_nsec; };
enum { thrd_success = 0, thrd_busy = 1, thrd_error = 2, thrd_nomem = 3, thrd_timedout = 4 };
enum { mtx_plain = 0, mtx_recursive = 1, mtx_timed = 2 };
int mtx_init(mtx_t *m, int type);
int mtx_lock(mtx_t *m);
int mtx_trylock(mtx_t *m);
int mtx_timedlock(mtx_t *m, const struct timespec *ts);
int mtx_unlock(mtx_t *m);
void mtx_destroy(mtx_t *m);
int cnd_init(cnd_t *c);
int cnd_wait(cnd_t *c, mtx_t *m);
int cnd_signal(cnd_t *c);
void cnd_destroy(cnd_t *c);
int thrd_create(thrd_t *t, thrd_start_t f, void *arg);
int thrd_join(thrd_t t, int *res);
int thrd_detach(thrd_t t);
int tss_create(tss_t *key, void (*dtor)(void *));
void *tss_get(tss_t key);
int tss_set(tss_t key, void *v);

struct queue { mtx_t lock; cnd_t ready; int items[8]; int n; };
static struct queue q;
static mtx_t log_lock;
static mtx_t cfg_lock;
static tss_t id_key;
static tss_t bad_key;
static thrd_t producer_id;
static thrd_t consumer_id;

static int push(int v)
{
    if (mtx_lock(&q.lock) != thrd_success)
    {
        return -1;
    }
    if (q.n >= 8)
    {
        (void)mtx_unlock(&q.lock);
        return -2;
    }
    q.items[q.n] = v;
    q.n++;
    (void)cnd_signal(&q.ready);
    (void)mtx_unlock(&q.lock);
    return 0;
}
static int push_bad(int v)
{
    (void)mtx_lock(&q.lock); /* expect: 22.16 */
    if (q.n >= 8)
    {
        return -2;
    }
    q.items[q.n] = v;
    (void)mtx_unlock(&q.lock);
    return 0;
}
static int pop(void)
{
    int v;
    (void)mtx_lock(&q.lock);
    while (q.n == 0)
    {
        (void)cnd_wait(&q.ready, &q.lock);
    }
    q.n--;
    v = q.items[q.n];
    (void)mtx_unlock(&q.lock);
    return v;
}
static int pop_bad(void)
{
    (void)mtx_lock(&log_lock);
    (void)cnd_wait(&q.ready, &log_lock); /* expect: 22.19 */
    (void)mtx_unlock(&log_lock);
    (void)mtx_unlock(&q.lock); /* expect: 22.17 */
    return 0;
}
static void log_line(int v)
{
    (void)mtx_lock(&log_lock);
    (void)mtx_lock(&log_lock); /* expect: 22.18 */
    q.items[0] = v;
    (void)mtx_unlock(&log_lock);
    (void)mtx_unlock(&log_lock);
}
static int producer(void *arg)
{
    (void)arg;
    (void)tss_set(id_key, &q);
    (void)push(1);
    (void)push_bad(2);
    return 0;
}
static int consumer(void *arg)
{
    struct timespec ts = { 1, 0 };
    (void)arg;
    (void)tss_get(id_key);
    (void)mtx_timedlock(&log_lock, &ts); /* expect: 21.26 */
    (void)mtx_unlock(&log_lock);
    (void)mtx_timedlock(&cfg_lock, &ts);
    (void)mtx_unlock(&cfg_lock);
    log_line(pop());
    return pop_bad();
}
int main(void)
{
    thrd_t local_id; /* expect: 22.13 */
    struct queue copy; /* expect: 22.13 */
    int res;
    (void)cnd_signal(&q.ready); /* expect: 22.14 */
    (void)mtx_init(&q.lock, mtx_plain);
    (void)cnd_init(&q.ready);
    (void)mtx_init(&log_lock, mtx_plain);
    (void)mtx_init(&cfg_lock, mtx_timed);
    (void)tss_create(&id_key, (void *)0);
    (void)tss_set(bad_key, &q); /* expect: 22.20 */
    (void)thrd_create(&producer_id, producer, (void *)0);
    (void)thrd_create(&consumer_id, consumer, (void *)0);
    (void)thrd_create(&local_id, producer, (void *)0);
    copy.lock = q.lock; /* expect: 22.12 */
    (void)thrd_join(producer_id, &res);
    mtx_destroy(&log_lock); /* expect: 22.15 */
    (void)thrd_join(consumer_id, &res);
    (void)thrd_detach(local_id);
    (void)thrd_join(local_id, &res); /* expect: 22.11 */
    mtx_destroy(&cfg_lock);
    return copy.n;
}
