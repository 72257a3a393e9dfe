#ifndef H_H
#define H_H
typedef int shared_t;
typedef struct rec { int a; } rec;
#endif
