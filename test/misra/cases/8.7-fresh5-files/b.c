#include "h.h"
extern int b2(void);
int b(void) { fn_two(); return used_by_two + b2(); }
int recurse(int n) { return (n > 0) ? recurse(n - 1) : 0; } /* expect: 8.7 */
