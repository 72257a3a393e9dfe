#define AAA 2
#include "part.h"
int foo(void)
{
  int x = 0;
#ifdef AAA
  x = 1;
#else1                                /* expect: 20.13 */
  x = AAA;
#endif
  return x;
}
#if 0
#elseif defined(X)                    /* expect: 20.13 */
#els                                  /* expect: 20.13 */
# unknown directive                   /* expect: 20.13 */
#define GOOD 1
#endif
# /* null directive */
#
#pragma once_more
#warn something                       /* expect: 20.13 */
#if 0
#endiff                               /* expect: 20.13 */
#endif
#   define SPACED 1
#ifdefined AAA                        /* expect: 20.13 */
