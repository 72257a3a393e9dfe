#include "suite.h"
enum e { E_A, E_B };
enum g { G_A };
struct st { u8 m; f32 f; bool b; };
u8 ret_wide(u16 v) { return v; }                 /* expect: 10.3 */
u8 ret_const(void) { return 300; }               /* expect: 10.3 */
u8 ret_ok(void) { return 200; }
bool ret_int(s32 v) { return v; }                /* expect: 10.3 */
void assigns(u8 a, s8 b, u16 c, s32 d, f32 f, bool q, ch h, enum e e, u32 w)
{
  u8 x;
  s32 y;
  f32 z;
  x = c;                               /* expect: 10.3 */
  x = 3;
  x = -1;                              /* expect: 10.3 */
  x = b;                               /* expect: 10.3 */
  x = q;                               /* expect: 10.3 */
  x = h;                               /* expect: 10.3 */
  x = 'a';                             /* expect: 10.3 */
  x = e;                               /* expect: 10.3 */
  x = f;                               /* expect: 10.3 */
  x = a + 1u;
  x = a + a;
  x = a + c;                           /* expect: 10.3 */
  y = a;                               /* expect: 10.3 */
  y = d + b;
  y = w;                               /* expect: 10.3 */
  z = d;                               /* expect: 10.3 */
  z = 1.0;                             /* expect: 10.3 */
  z = 1.0f;
  z = 1;                               /* expect: 10.3 */
  q = 1;                               /* expect: 10.3 */
  q = 0;                               /* expect: 10.3 */
  q = d > 1;
  q = true;
  h = 'b';
  h = 65;                              /* expect: 10.3 */
  h = a;                               /* expect: 10.3 */
  e = E_B;
  e = 1;                               /* expect: 10.3 */
  e = G_A;                             /* expect: 10.3 */
  e = (enum e)1;
  x = (u8)c;
  x += c;                              /* expect: 10.3 */
  x <<= 1u;
  a++;
  use_u8(x); use_s32(y); use_f32(z); use_bool(q); use_ch(h); use_u8(a); use_u8((u8)e);
}
void calls(u16 c, s32 d, f64 g, u32 w)
{
  use_u8(c);                           /* expect: 10.3 */
  use_u8(3u);
  use_s8(d);                           /* expect: 10.3 */
  use_f32(g);                          /* expect: 10.3 */
  use_bool(d);                         /* expect: 10.3 */
  use_u16(w);                          /* expect: 10.3 */
  use_u32(c);
  use_ch(65u);                         /* expect: 10.3 */
  use_s64(d);
  use_u64(d);                          /* expect: 10.3 */
}
void inits(u16 c, s32 d)
{
  u8 a = c;                            /* expect: 10.3 */
  u8 b[3] = { 1, 2, 256 };             /* expect: 10.3 */
  struct st s = { c, 1.0, d };         /* expect: 10.3 */
  struct st t = { .m = 1u, .f = 1.0f, .b = true };
  const u8 big = 0x100;                /* expect: 10.3 */
  u8 x = (c > 3u) ? c : 0u;            /* expect: 10.3 */
  u8 y = (d > 3) ? 1u : 2u;
  use_u8(a + b[0] + s.m + t.m + big + x + y); 
}
void sw(u8 n, s32 m)
{
  switch (n) { case 1: break; case 2u: break; default: break; }
  switch (m) { case 1: break; case 'a': break; default: break; } /* expect: 10.3 */
}
