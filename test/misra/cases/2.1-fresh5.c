#include <stdlib.h>
#include "suite.h"
_Noreturn void halt(void);
s32 after_return(s32 a) { return a; use_s32(a); }  /* expect: 2.1 */
s32 both(s32 a)
{
  if (a > 0) { return 1; } else { return 2; }
  use_s32(a);                          /* expect: 2.1 */
}
void loop_forever(void)
{
  for (;;) { use_u8(1u); }
  use_u8(2u);                          /* expect: 2.1 */
}
void broken(u8 n)
{
  while (n > 0u)
  {
    break;
    n--;                               /* expect: 2.1 */
  }
  do
  {
    continue;
    use_u8(n);                         /* expect: 2.1 */
  } while (n > 0u);
}
void sw(u8 n)
{
  switch (n)
  {
    use_u8(9u);                        /* expect: 2.1 */
    case 1u: use_u8(1u); break;
    case 2u:
      return;
      use_u8(2u);                      /* expect: 2.1 */
    default: break;
  }
}
void jump(void)
{
  goto end;
  use_u8(1u);                          /* expect: 2.1 */
end:
  use_u8(2u);
}
void stop1(void) { halt(); use_u8(1u); } /* expect: 2.1 */
void stop2(void)
{
  abort();
  use_u8(1u);                          /* expect: 2.1 */
}
void never(void)
{
  if (false)
  {
    use_u8(1u);                        /* expect: 2.1 */
  }
  while (0)
  {
    use_u8(2u);                        /* expect: 2.1 */
  }
}
void fine(u8 n)
{
  for (;;) { if (n > 3u) { break; } n++; }
  use_u8(n);
again:
  n--;
  if (n > 1u) { goto again; }
}
static void uncalled(void) { use_u8(3u); }
void fall(u8 n)
{
  switch (n) { case 0u: return; default: return; }
  use_u8(n);                           /* expect: 2.1 */
}
