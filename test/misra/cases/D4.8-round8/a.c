#include "t.h"
void a(struct full *p, struct seen *q) { use_full(p); q->b = 1; }
