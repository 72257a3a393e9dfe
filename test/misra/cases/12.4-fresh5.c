#include "suite.h"
#define BASE 0x8000u
#define DELAY 10000u
u16 a = 10u - 11u;                               /* expect: 12.4 */
u32 b = 0xFFFFFFFFu + 1u;                        /* expect: 12.4 */
u32 c = 0xFFFFFFFFu;
u32 d = 0u - 1u;                                 /* expect: 12.4 */
u32 e = 65536u * 65536u;                         /* expect: 12.4 */
u64 f = 65536ull * 65536ull;
#if 1u - 2u                                      /* expect: 12.4 */
#endif
u32 g = -1u;
u32 h = ~0u;
u32 i = 1u << 31u;
void fn(u32 x)
{
  switch (x)
  {
    case BASE - 0x8001u: break;        /* expect: 12.4 */
    case BASE + 1u: break;
    default: break;
  }
  use_u32(x - 1u);
  use_u32(true ? 1u - 2u : 3u);        /* expect: 12.4 */
  use_bool((x == 3u) || (0u - 1u > x)); /* expect: 12.4 */
  use_u32(DELAY - 20000u);             /* expect: 12.4 */
}
enum { J = 4294967295u + 2u };                   /* expect: 12.4 */
