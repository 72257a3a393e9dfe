#ifdef ERR_H
#error included twice
#else
#define ERR_H
extern int err;
#endif
