#define A
#ifdef A
#include "open.h"
#endif
#endif /* expect: 20.14 */
#if 1
#include "closed.h"
#endif
int x;
