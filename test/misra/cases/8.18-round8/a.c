#include "a.h"
int in_source;
