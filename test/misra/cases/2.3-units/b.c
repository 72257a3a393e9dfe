#include "a.h"
both_t fb(one_t x) { return x; }
