#include "a.h"
both_t fa(void) { return 1; }
