#include "h.h"
int us(const struct used *p) { return p->a; }
void hid2(hidden_t *p) { (void)p; }
