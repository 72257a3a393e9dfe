#ifndef T_H
#define T_H
typedef int shared_t;
#endif
