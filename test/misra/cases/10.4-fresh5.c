#include "suite.h"
enum e { E_A, E_B };
enum g { G_A };
void f(u8 a, s8 b, u32 w, s32 s, f32 f, f64 d, ch c, bool q, enum e e, enum g g)
{
  use_s32(a + s);                      /* expect: 10.4 */
  use_s32(b + s);
  use_u32(a + w);
  use_u32(w + 1);                      /* expect: 10.4 */
  use_u32(w + 1u);
  use_f32(f + 1);                      /* expect: 10.4 */
  use_f64(f + d);
  use_f64(d * s);                      /* expect: 10.4 */
  use_bool(a == b);                    /* expect: 10.4 */
  use_bool(w < s);                     /* expect: 10.4 */
  use_bool(c == 'a');
  use_bool(c == 65);                   /* expect: 10.4 */
  use_bool(q == 1);                    /* expect: 10.4 */
  use_bool(q == true);
  use_bool(e == E_A);
  use_bool(e == G_A);                  /* expect: 10.4 */
  use_bool(e != 0);                    /* expect: 10.4 */
  use_u32(w & s);                      /* expect: 10.4 */
  use_u32(w & 3);                      /* expect: 10.4 */
  use_u32(w << s);
  use_ch(c + 1);
  use_ch(c + 1u);
  use_ch((ch)(c + a));
  use_s32(q ? a : b);                  /* expect: 10.4 */
  use_s32(q ? 1 : s);
  use_u32(q ? w : 1u);
  use_f32(q ? f : 0);                  /* expect: 10.4 */
  w += s;                              /* expect: 10.4 */
  w -= 1u;
  s *= a;                              /* expect: 10.4 */
  f /= 2;                              /* expect: 10.4 */
  use_bool(g > e);                     /* expect: 10.4 */
  use_bool(c < a);                     /* expect: 10.4 */
  use_u32(w % -3);                     /* expect: 10.4 */
  use_u32(w | 0x10);                   /* expect: 10.4 */
  c += 2;
  w <<= 2;
  use_s32(s - 1u);                     /* expect: 10.4 */
  use_s32(s - sizeof(s));              /* expect: 10.4 */
  use_bool((a > b) && (q == (s > 0))); /* expect: 10.4 */
}
