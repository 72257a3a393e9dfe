#ifndef H_H
#define H_H
extern int used_by_two;
extern int used_by_one;
extern void fn_two(void);
extern void fn_one(void);
#endif
