#ifndef __STDC_WANT_LIB_EXT1__
#define __STDC_WANT_LIB_EXT1__ 1           /* expect: 1.4 */
#endif
#include <stdio.h>
static int x;
