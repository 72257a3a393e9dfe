// comment
#if !defined(A4_H)

#define A4_H

#include "a1.h"
#endif
// end
