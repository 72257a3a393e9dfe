#include "h.h"
void run_d(void) { (void)clamp(4); }
