#ifndef A_H
#define A_H
extern int16_t shared;
int fn(int a);
#endif
