#include "h.h"
struct own { int a; };
struct own o; struct shared s; enum en e;
