#ifndef X_H
#define X_H
extern int x;
int y(void);
#endif
