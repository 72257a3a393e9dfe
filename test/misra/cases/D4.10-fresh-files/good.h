#ifndef GOOD_H
#define GOOD_H
int g(void);
#endif
