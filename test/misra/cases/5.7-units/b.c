#include "h.h"
struct own { int a; };                 /* expect: 5.7 */
static struct own o2; struct shared t;
void f(void) { int en = 1; (void)en; (void)o2; } /* expect: 5.7 */
