#include "suite.h"
void f(u16 a, u16 b, s16 c, s16 d, u32 w, u32 v, s32 s, s32 t, f32 f, f32 g, u8 n)
{
  u32 x;
  s64 y;
  u64 z;
  f64 q;
  x = a + b;                           /* expect: 10.6 */
  x = (u32)a + b;
  x = a;
  y = s * t;                           /* expect: 10.6 */
  z = w << 3u;                         /* expect: 10.6 */
  q = f * g;                           /* expect: 10.6 */
  q = f;
  x = (n > 1u) ? a : b;
  x = ~a;
  x = (a + b) * 1u;                    /* expect: 10.6 */
  z = w + v;                           /* expect: 10.6 */
  use_u32(a + b);                      /* expect: 10.6 */
  use_u32(w + v);
  use_s32(c - d);                      /* expect: 10.6 */
  use_s32(-c);
  use_s32(c);
  u32 i = a * b;                       /* expect: 10.6 */
  u16 j = a + b;
  x = a << 2u;                         /* expect: 10.6 */
  x = 3u + 4u;
  x += a;
  x += a + b;
  use_u16(n + n);                      /* expect: 10.6 */
  use_u32(x); use_s64(y); use_u64(z); use_f64(q); use_u32(i + j);
}
u32 g(u16 a, u16 b) { return a * b; }            /* expect: 10.6 */
