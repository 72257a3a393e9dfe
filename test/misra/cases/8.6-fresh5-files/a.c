#include <stdio.h>
int twice = 1;
extern int nowhere;
extern void fn_nowhere(void);
int once;
int tentative;
int tentative;
extern int used_nowhere;
extern int fn_used_nowhere(void);
void fn_twice(void) { }
int a(void) { return used_nowhere + fn_used_nowhere() + puts("x"); }
