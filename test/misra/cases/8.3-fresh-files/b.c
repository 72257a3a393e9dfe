#include "a.h"
int use(void) { return compute(1, 2) + level; }
