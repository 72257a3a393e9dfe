#ifndef LK_H
#define LK_H
#include <threads.h>
#include "sup.h"
extern mtx_t dev_lock;
extern mtx_t log_lock;
extern void dev_init(void);
extern void dev_enter(void);
extern void dev_leave(void);
extern int worker(void *p);
extern long to_long(const char *s);
#endif
