#ifndef X_H
#define X_H
extern int hx;
#endif
