sysonly __FILE__
#include "sysbeside.h"
