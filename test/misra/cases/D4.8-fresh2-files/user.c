#include "dev.h"
int user(struct dev *d, box_t *b, struct inc *i) { box_put(b); inc_f(i); return dev_open(d); }
int seen_get(struct seen *s) { return s->a; }
void val_take(struct val v) { (void)v; }
