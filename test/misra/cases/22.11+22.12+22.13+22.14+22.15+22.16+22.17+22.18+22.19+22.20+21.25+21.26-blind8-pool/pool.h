#ifndef POOL_H
#define POOL_H
#include <threads.h>
#include <stdbool.h>
#include <stdint.h>
#define WORKERS 2
struct pool { thrd_t t[WORKERS]; mtx_t lock; cnd_t ready; bool stop; int32_t jobs; };
extern struct pool g_pool;
extern mtx_t g_log_lock;
extern bool pool_start(struct pool *p);
extern void pool_stop(struct pool *p);
extern void pool_add(struct pool *p);
extern int32_t pool_peek(struct pool *p);
extern void log_line(const char *s);
#endif
