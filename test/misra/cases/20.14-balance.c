#if defined(A)
#elif defined(B)
#else
#endif
#ifdef A
#ifdef B
#endif
#endif
int x;
