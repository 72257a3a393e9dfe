#include <threads.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#define NW 3
#define LOG(x) _Generic((x), int32_t: log_i, uint32_t: log_u, default: log_i)(x)
#define WIDTH(x) _Generic((x), uint8_t: 1, default: 4, uint16_t: 2) /* expect: 23.8 */
#define DUP(x) _Generic((x), int32_t: (x) * (x), default: 0) /* expect: 23.7 */
#define TEXT(p) _Generic((p), const char *: put_s, default: put_v)(p)
struct job { void (*fn)(void *arg); void *arg; };
static void log_i(int32_t v) { (void)v; }
static void log_u(uint32_t v) { (void)v; }
static void put_s(const char *s) { (void)s; }
static void put_v(const void *p) { (void)p; }
static mtx_t q_lock;
static mtx_t stat_lock;
static mtx_t rec_lock;
static mtx_t late_lock;
static cnd_t q_cond;
static tss_t slot_key;
static tss_t bad_key;
static thrd_t workers[NW];
static thrd_t helper;
static struct job queue[8];
static atomic_uint pending;
static atomic_bool stop;
static void *last_arg;
static uint32_t done;

static void run_one(void *arg)
{
    int32_t local = 3;
    last_arg = &local; /* expect: 18.6 */
    LOG(local);
    LOG('c'); /* expect: 23.6 */
    (void)arg;
}

static bool take(struct job *out)
{
    (void)mtx_lock(&q_lock); /* expect: 22.16 22.18 */
    if (atomic_load_explicit(&pending, memory_order_acquire) == 0u) /* expect: 21.25 */
    {
        return false; /* expect: 15.5 */
    }
    *out = queue[0];
    (void)mtx_unlock(&q_lock);
    return true;
}

static int worker(void *p)
{
    struct job j = { run_one, NULL }; /* expect: 17.12 */
    (void)p;
    (void)tss_set(slot_key, &j);
    while (!atomic_load(&stop))
    {
        if (take(&j))
        {
            j.fn(j.arg);
        }
    }
    (void)mtx_lock(&stat_lock);
    done++;
    (void)mtx_unlock(&stat_lock);
    return 0;
}

static int helper_main(void *p)
{
    mtx_t tmp; /* expect: 22.13 */
    (void)p;
    (void)mtx_init(&tmp, mtx_plain);
    (void)mtx_lock(&q_lock);
    (void)cnd_wait(&q_cond, &q_lock);
    (void)mtx_unlock(&q_lock);
    (void)mtx_lock(&stat_lock);
    (void)cnd_wait(&q_cond, &stat_lock); /* expect: 22.19 */
    (void)mtx_lock(&stat_lock); /* expect: 22.18 */
    (void)mtx_unlock(&stat_lock);
    (void)mtx_lock(&rec_lock);
    (void)mtx_lock(&rec_lock);
    (void)mtx_unlock(&rec_lock);
    (void)mtx_unlock(&rec_lock);
    (void)mtx_unlock(&q_lock); /* expect: 22.17 */
    mtx_unlock(&tmp); /* expect: 17.7 22.17 */
    (void)tss_get(bad_key); /* expect: 22.20 */
    (void)mtx_lock(&late_lock); /* expect: 22.14 */
    (void)mtx_unlock(&late_lock); /* expect: 22.14 */
    mtx_destroy(&tmp);
    return 0;
}

_Noreturn static void fail(int code) /* expect: 17.9 */
{
    LOG(code);
    if (code > 3)
    {
        thrd_exit(code);
    }
}

_Noreturn static int fail2(void) /* expect: 17.10 */
{
    fail(1);
}

static uint32_t walk(uint32_t n)
{
    return (n == 0u) ? 0u : walk(n - 1u); /* expect: 17.2 */
}

int main(void)
{
    struct timespec ts = { 0, 0 };
    uint16_t h = 2u;
    char name[4] = "abc";
    (void)mtx_init(&q_lock, mtx_plain);
    (void)mtx_init(&stat_lock, mtx_plain);
    (void)mtx_init(&rec_lock, mtx_plain | mtx_recursive);
    (void)cnd_init(&q_cond);
    (void)tss_create(&slot_key, NULL);
    for (uint32_t i = 0u; i < NW; i++)
    {
        (void)thrd_create(&workers[i], &worker, NULL);
    }
    thrd_create(&helper, &helper_main, NULL); /* expect: 17.7 */
    atomic_store_explicit(&stop, true, memory_order_release); /* expect: 21.25 */
    (void)mtx_timedlock(&stat_lock, &ts); /* expect: 21.26 */
    (void)mtx_unlock(&stat_lock);
    (void)mtx_trylock(&rec_lock);
    (void)mtx_unlock(&rec_lock);
    (void)thrd_join(helper, NULL);
    (void)thrd_join(helper, NULL); /* expect: 22.11 */
    mtx_destroy(&q_lock); /* expect: 22.15 */
    for (uint32_t i = 0u; i < NW; i++)
    {
        (void)thrd_join(workers[i], NULL);
    }
    cnd_destroy(&q_cond);
    if (workers[0] == workers[1]) /* expect: 22.12 */
    {
        fail2(); /* expect: 17.7 */
    }
    stat_lock = rec_lock; /* expect: 22.12 */
    TEXT("x"); /* expect: 23.5 */
    TEXT(name); /* expect: 23.5 */
    log_u((uint32_t)_Generic(h, uint16_t: 1, default: 2)); /* expect: 23.1 */
    log_i(WIDTH(h) + DUP(2));
    LOG(walk(2u));
    LOG(h + 1u); /* expect: 23.6 */
    LOG(h > 1u); /* expect: 23.6 */
    return 0;
}
