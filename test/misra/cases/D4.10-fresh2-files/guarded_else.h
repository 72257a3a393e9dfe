#ifndef GE_H
#define GE_H
#ifdef X
int x1(void);
#else
int x2(void);
#endif
#endif
