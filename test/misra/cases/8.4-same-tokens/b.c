#include "x.h"
int x = 1;
int y(void) { return 1; }
