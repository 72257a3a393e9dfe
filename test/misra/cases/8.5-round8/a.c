#include "a.h"
#include "b.h"
extern int a; /* expect: 8.5 */
int a = 3;
extern void fn(void); /* expect: 8.5 */
void fn(void) { }
extern int only_here; 
void g(void) { extern int only2; only2 = only_here; }
