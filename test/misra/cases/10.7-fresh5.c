#include "suite.h"
void f(u16 a, u16 b, u32 w, s16 c, s16 d, s32 s, u8 n, s64 l, f32 f, f64 g)
{
  use_u32((a + b) * w);                /* expect: 10.7 */
  use_u32(((u32)a + b) * w);
  use_u32(w + (a * b));                /* expect: 10.7 */
  use_s32((c + d) + s);                /* expect: 10.7 */
  use_u32((a & b) | w);                /* expect: 10.7 */
  use_s64(l - (s * s));                /* expect: 10.7 */
  use_u32(w + a);
  w += (a + b);                        /* expect: 10.7 */
  w *= a;
  use_f64(g * (f + f));                /* expect: 10.7 */
  use_bool((a + b) == w);              /* expect: 10.7 */
  use_u32((n > 1u) ? (a + b) : w);     /* expect: 10.7 */
  use_u32((a + b) << w);
  use_u32(w << (a + b));
  use_u32(w + (~a));
  use_u16((n + n) + a);                /* expect: 10.7 */
  use_u32((w + w) + a);
  use_u32(w + (n << 3u));              /* expect: 10.7 */
  use_u32(w - (1u + 2u));
}
