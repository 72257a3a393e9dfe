#include "u.h"
int u_shared = 1;
int u_priv = 2;                        /* expect: 8.7 */
int u_calc(int v) { return v + u_priv; }   /* expect: 8.7 */
int u_both(int v) { return v; }
int u_get(void) { return u_calc(u_shared) + u_both(1); }
int (*u_ptr)(int v) = u_calc;          /* expect: 8.7 */
static int run(void) { return u_ptr(1); }
int u_run(void) { return run(); }
