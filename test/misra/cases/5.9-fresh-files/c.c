#include "h.h"
static void calc(int count) { (void)count; }     /* expect: 5.9 */
void run_c(void) { calc(clamp(3)); }
