#ifndef TYPES_H
#define TYPES_H
typedef int shared_t;
#endif
