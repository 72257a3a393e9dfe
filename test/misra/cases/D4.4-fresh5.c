#include "suite.h"
/* A plain description of what follows; it ends with a full stop. */
/* x = y + 1; */                       /* expect: D4.4 */
/* expect+1: D4.4 */
// use_u32(3u);
// The value of x is y; then z.
/* if the state is idle, nothing is done */
void first(u32 a)
{
  /* expect+1: D4.4 */
  // if (a > 3u) { use_u32(a); }
  use_u32(a);
  /* for (;;) */                       /* expect: D4.4 */
  /* return a; */                      /* expect: D4.4 */
  /* returns a */
  use_u32(a /* + 1u */);
  use_u32(a /* the address */);
  /* expect+1: D4.4 */
  // u32 old = a;
  // note: see section 4.2 (timing)
  /* while waiting, poll the flag (see above) */
#if 0
  use_u32(7u);
#endif
  /* expect+1: D4.4 */
  /*
  use_u32(8u);
  use_u32(9u);
  */
  /* e.g. use_u32(5) gives 5 */
  /* #define OLD 3 */                  /* expect: D4.4 */
  /* expect+1: D4.4 */
  // break;
  /* expect+1: D4.4 */
  // a++;
  // }                                 end of it
}
/* u8 x[4]: four bytes */
/* static void unused(void) { } */     /* expect: D4.4 */
