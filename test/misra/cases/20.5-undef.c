#include <assert.h>
#include <stdio.h>
#define A 1
#undef A /* expect: 20.5 */
#undef NEVER /* expect: 20.5 */
#ifdef B
#undef B
#endif
# undef  putchar /* expect: 20.5 */
#define U #undef
/* #undef in a comment */
#define LIST(x) x(1)
#undef LIST /* expect: 20.5 */
#if 1
  #undef assert /* expect: 20.5 */
#endif
const char *t = "#undef";
