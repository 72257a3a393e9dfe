#ifndef A_H
#define A_H
int compute(int alpha, int beta);
extern int level;
#endif
