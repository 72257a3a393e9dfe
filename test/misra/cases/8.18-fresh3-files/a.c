#include "a.h"
int b1;
static int b2;
