#include "regs.h"
#define DEBUG
#define LEVEL 2
#define TRACE(x) log_it(x)             /* expect: 2.5 */
#define JOIN_(a, b) a##b
#define JOIN(a, b) JOIN_(a, b)
#ifdef DEBUG
unsigned int a(void) { return CTRL | MASK(2); }
#endif
#if LEVEL > 1
int JOIN(va, r) = 1;
#endif
#define TWICE 1                        /* expect: 2.5 */
#undef TWICE
#define TWICE 2
int t = TWICE;
#define LAST 4                         /* expect: 2.5 */
