#include "h.h"
extern int in_source;                  /* expect: 8.19 */
extern int fn3(int a);                 /* expect: 8.19 */
int fn4(int a);                        /* expect: 8.19 */
extern int with_init = 3;              
static int st;
int declared = 1;
void f(void) { extern int in_block; (void)in_block; }   /* expect: 8.19 */
extern struct s { int a; } es;         /* expect: 8.19 */
extern int e1, e2;                     /* expect: 8.19 */
