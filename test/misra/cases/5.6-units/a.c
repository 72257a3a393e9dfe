#include "h.h"
typedef int own_t;
own_t a(shared_t x) { rec r = { x }; return r.a; }
