#include "a.h"
extern int x; /* expect: 8.19 */
extern void f(void); /* expect: 8.19 */
void g(void); /* expect: 8.19 */
void k(void) { extern int y; extern void z(void); } /* expect: 8.19 */
extern int def = 3;
extern int u[]; /* expect: 8.19 */
extern void fb(void) { }
static int st;
int ok;
extern
int split; /* expect: 8.19 */
