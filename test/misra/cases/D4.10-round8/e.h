#if !defined(E_H)
#define E_H
int e(void);
#endif
