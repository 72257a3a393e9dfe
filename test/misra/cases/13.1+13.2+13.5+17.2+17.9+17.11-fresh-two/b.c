#include "api.h"
u32 pong(u32 n) { return leaf(n) + ping(n); } /* expect: 17.2 */
_Noreturn void leave(u32 n) { if (n > 1u) { panic(); } use_u32(n); } /* expect: 17.9 */
void run(u32 n)
{
  u32 a[2] = { tick(), 0u };  /* expect: 13.1 */
  u32 b[2] = { peek(1u), leaf(2u) };
  u32 s = tick() + tick();   /* expect: 13.2 */
  s += peek(1u) + peek(2u);
  if ((n > 2u) && try_it(n)) { use_u32(a[0]); } /* expect: 13.5 */
  if ((n > 2u) && is_big(n)) { use_u32(b[0]); }
  bool_t f = is_big(s) || (tick() == 3u);  /* expect: 13.5 */
  use_b(f);
  use_u32(ping(n));
}
void stop(u32 n) { if (n == 0u) { trap(); } else { panic(); } } /* expect: 17.11 */
void stop2(u32 n) { if (n == 0u) { panic(); } }
