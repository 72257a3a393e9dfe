#ifdef H_H
#error twice
#else
#define H_H
int h(void);
#endif
