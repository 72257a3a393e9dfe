#include "h.h"
uint_b obj; /* expect: 8.3 */
