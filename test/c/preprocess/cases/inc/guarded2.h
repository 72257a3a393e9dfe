#if !defined(GUARDED2_H)
#define GUARDED2_H
guarded twice
#else
again
#endif
