#include "types.h"
byte_t f(pair_t p) { return p.b; }
static int ad(int a) { return a; }
static op_t ops[2] = { ad, ad };
int run(int i) { return ops[i](1); }
