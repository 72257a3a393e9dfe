#include "types.h"
static int same_t;                     /* expect: 5.6 */
shared_t c;
