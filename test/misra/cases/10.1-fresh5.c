#include "suite.h"
enum e { E_A, E_B };
typedef enum { M_X = 1, M_Y = 2 } mode_t_;
void arr(u8 *p, bool b, ch c, enum e e, f32 f, s32 s, u32 u)
{
  u8 a[4] = { 0u };
  use_u8(a[b]);                        /* expect: 10.1 */
  use_u8(a[c]);                        /* expect: 10.1 */
  use_u8(a[e]);
  use_u8(a[s]);
  use_u8(p[u]);
  use_s32(+b);                         /* expect: 10.1 */
  use_s32(-b);                         /* expect: 10.1 */
  use_s32(-c);                         /* expect: 10.1 */
  use_s32(-e);                         /* expect: 10.1 */
  use_u32(-u);                         /* expect: 10.1 */
  use_f32(-f);
  use_s32(-s);
}
void arith(bool b, ch c, enum e e, f32 f, s32 s, u32 u)
{
  use_s32(b + 1);                      /* expect: 10.1 */
  use_s32(c + 1);
  use_s32(e + 1);                      /* expect: 10.1 */
  use_s32(b * s);                      /* expect: 10.1 */
  use_s32(c * 2);                      /* expect: 10.1 */
  use_s32(e / 2);                      /* expect: 10.1 */
  use_s32(s % c);                      /* expect: 10.1 */
  use_u32(u - b);                      /* expect: 10.1 */
  use_f32(f + 1.0f);
  use_s32(s % 4);
}
void relational(bool b, ch c, enum e e, f32 f, s32 s)
{
  use_bool(b < true);                  /* expect: 10.1 */
  use_bool(b == true);
  use_bool(c < 'z');
  use_bool(e >= E_B);
  use_bool(f > 1.0f);
  use_bool(s <= b);                    /* expect: 10.1 */
}
void logical(bool b, ch c, enum e e, f32 f, s32 s, u32 u, const u8 *p)
{
  use_bool(b && b);
  use_bool(b && s);                    /* expect: 10.1 */
  use_bool(u || b);                    /* expect: 10.1 */
  use_bool(!s);                        /* expect: 10.1 */
  use_bool(!p);
  use_bool(!c);                        /* expect: 10.1 */
  use_bool(e && b);                    /* expect: 10.1 */
  use_bool(!f);                        /* expect: 10.1 */
  use_bool(!b);
  use_s32(s ? 1 : 2);                  /* expect: 10.1 */
  use_s32(b ? 1 : 2);
  use_s32(u ? 1 : 2);                  /* expect: 10.1 */
  use_s32(p ? 1 : 2);
}
void bitwise(bool b, ch c, enum e e, s32 s, u32 u)
{
  use_u32(u & 3u);
  use_s32(s & 3);                      /* expect: 10.1 */
  use_s32(b | b);                      /* expect: 10.1 */
  use_s32(c ^ 1);                      /* expect: 10.1 */
  use_s32(e | E_B);                    /* expect: 10.1 */
  use_s32(~s);                         /* expect: 10.1 */
  use_u32(~u);
  use_u32(~b);                         /* expect: 10.1 */
  u &= 3u;
  s |= 1;                              /* expect: 10.1 */
  use_u32(u);
  use_s32(s);
}
void shifts(bool b, ch c, enum e e, s32 s, u32 u)
{
  use_u32(u << 1u);
  use_u32(u << 1);
  use_u32(u << s);                     /* expect: 10.1 */
  use_s32(s >> 1u);                    /* expect: 10.1 */
  use_s32(1 << 3u);                    /* expect: 10.1 */
  use_s32(b << 1u);                    /* expect: 10.1 */
  use_u32(u >> b);                     /* expect: 10.1 */
  use_s32(c << 1u);                    /* expect: 10.1 */
  use_s32(e << 1u);                    /* expect: 10.1 */
  use_u32(u << -1);                    /* expect: 10.1 */
  u <<= 2u;
  s <<= 1u;                            /* expect: 10.1 */
  use_u32(u); use_s32(s);
}
void incdec(bool b, ch c, enum e e, u8 n, f32 f)
{
  b++;                                 /* expect: 10.1 */
  c--;
  e++;                                 /* expect: 10.1 */
  --e;                                 /* expect: 10.1 */
  n++;
  f++;
  use_bool(b); use_ch(c); use_u8(n); use_f32(f); use_u8((u8)e);
}
