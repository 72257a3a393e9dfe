a_deep __FILE__
#include "beside.h"
#include_next <sub/deep.h>
