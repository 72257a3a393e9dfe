#include "h.h"
int in_source;
