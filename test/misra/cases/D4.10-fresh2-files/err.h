#ifdef ERR_H
#error "included twice"
#else
#define ERR_H
int e1(void);
#endif
