#include "h.h"
static int b(void) { return used_everywhere + fn_both(); }
