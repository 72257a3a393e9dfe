#if !defined(DEFINED_H)
#define DEFINED_H
extern int defined_one;
#endif
