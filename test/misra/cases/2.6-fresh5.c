#include "suite.h"
void f(u8 a)
{
  use_u8(a);
unused:                                /* expect: 2.6 */
  use_u8(2u);
  if (a > 3u) { goto used; }
  { inner: use_u8(3u); }               /* expect: 2.6 */
used:
  use_u8(4u);
}
void g(u8 a)
{
  switch (a)
  {
    case 1u: break;
    defualt: break;                    /* expect: 2.6 */
    default: break;
  }
used: use_u8(1u);                      /* expect: 2.6 */
back:
  if (get_bool()) { goto back; }
end: ;                                 /* expect: 2.6 */
}
void both(void) { first: second: use_u8(1u); if (get_bool()) { goto second; } } /* expect: 2.6 */
