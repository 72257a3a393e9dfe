#ifndef A_H
#define A_H
extern int shared;
void shared_fn(void);
void only_fn(void);
extern int only_here;
enum { st_unused = 3 };
#endif
