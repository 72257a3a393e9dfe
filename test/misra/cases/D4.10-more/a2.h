#ifdef A2_H
#error twice
#else
#define A2_H
int a2;
#endif
