#if defined(AAA)
extern int p1;
#endif
