#ifndef API_H
#define API_H
#include "sup.h"
extern u32 tick(void);
extern u32 peek(u32 a);
extern bool_t try_it(u32 a);
extern bool_t is_big(u32 a);
extern u32 ping(u32 n);
extern u32 pong(u32 n);
extern u32 leaf(u32 n);
extern void trap(void);
extern _Noreturn void panic(void);
extern _Noreturn void leave(u32 n);
#endif
