#include "open.h" 
int a;
#endif /* expect: 20.14 */
#ifdef A /* expect: 20.14 */
#include "close.h"
#if 1
#include "good.h"
#endif
