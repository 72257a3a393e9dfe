#define OK_D 1
#if OK_D == 1
#else1                 /* expect: 20.13 */
#endif
#if OK_D == 0
#start 1         /* expect: 20.13 */
#elseif          /* expect: 20.13 */
#else
int a13;
#endif
#if 0
 #foo bar             /* expect: 20.13 */
#  endiff           /* expect: 20.13 */
#pragma once_upon
#
#line 200
#error "no"
#  define X 1
#warn x   /* expect: 20.13 */
#endif
#pragma weird
#
const char *s13 = "#nope";
/* #nope
#nope too
*/
#if 0
# 33 "f.c" /* expect: 20.13 */
#includ "x.h"    /* expect: 20.13 */
#endif
