#ifndef H_H
#define H_H
extern int declared;
extern int fn(int a);
int fn2(int a);
#endif
