#include "a.h"
int only_here = 1;                     /* expect: 8.7 */
int shared = 2;
void only_fn(void) { only_here = 2; }  /* expect: 8.7 */
void shared_fn(void) { only_fn(); }
static int st = 3;
int never_used = st_unused;
int main(void) { shared_fn(); return st; }
