#include "regs.h"
#define LOCAL 3                        /* expect: 2.5 */
int b = SHARED;
#define SELF_A SELF_B
#define SELF_B 3
int s = SELF_A;
#define IN_ELIF 1
#if defined(X)
#elif IN_ELIF
#endif
