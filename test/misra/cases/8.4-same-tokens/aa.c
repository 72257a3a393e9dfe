#include "z.h"
int uses(void);
int uses(void) { return z() + w; }
