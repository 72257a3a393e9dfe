b_deep __FILE__
#if __has_include_next(<sub/deep.h>)
more
#include_next <sub/deep.h>
#endif
