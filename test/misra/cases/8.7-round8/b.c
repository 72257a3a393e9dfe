#include "m.h"
void fb(void) { both--; fa(); }
int only_b = 3; /* expect: 8.7 */
int ub(void) { return only_b; } /* expect: 8.7 */
void ref(void) { (void)ub(); }
