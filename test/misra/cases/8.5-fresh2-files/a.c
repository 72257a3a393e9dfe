#include "api.h"
#include "dup.h"
int level = 1;
int gain = 2;
void api_init(void) { }
