#include "h.h"
struct opaque { int z; };
void op(struct opaque *p) { p->z = 1; }
void hid(struct hidden *p) { (void)p; }
