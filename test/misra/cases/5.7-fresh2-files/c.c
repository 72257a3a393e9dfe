#include "s.h"
struct fwd { int z; };
static int only_b;                     /* expect: 5.7 */
static int getb(void) { return only_b; }
