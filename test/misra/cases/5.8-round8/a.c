#include "x.h"
int count;
void foo(void) { short index = 0; (void)index; }
static int local_a;
int value_fn(void) { return 1; }
void with_param(int shared_p) { (void)shared_p; } /* expect: 5.8 */
