#ifndef S_H
#define S_H
struct shared { int a; };
struct fwd;
#endif
