#include <stdint.h>
#define AAA 2
#
#ifndef AAA
int32_t x = 1;
#else1 /* expect: 20.13 */
int32_t x = AAA;
#endif
#if 0
#notdirective /* expect: 20.13 */
#ifnded Q /* expect: 20.13 */
#endif
#ifdef AAA
int32_t z;
#elseif /* expect: 20.13 */
#endif
#ifdef NOPE
  #endiff /* expect: 20.13 */
# pragma fine
# unknown x /* expect: 20.13 */
# error "text"
# line 4
#endif
# define B 3
#pragma whatever
/* c */ #include <stddef.h>
int32_t y;
const char *s = "\
# not a directive";
#if 0
 don't care # else1
# /* null */
#defin M /* expect: 20.13 */
#endif
