#include "t.h"
void use_full(struct full *p) { p->a = 1; }
