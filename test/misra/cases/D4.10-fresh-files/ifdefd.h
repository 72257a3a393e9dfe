#if !defined(IFD_H)
#define IFD_H
int i(void);
#endif
