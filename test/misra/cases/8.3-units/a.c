#include "h.h"
int shared(int a) { return a; }
int hidden(int first);
