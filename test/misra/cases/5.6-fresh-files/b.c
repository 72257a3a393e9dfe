#include "types.h"
typedef long handle_t;                 /* expect: 5.6 */
shared_t b;
