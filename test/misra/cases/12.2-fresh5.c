#include "suite.h"
#define SHIFT 33
void f(u8 a, u16 b, u32 w, u64 l, u32 n)
{
  use_u8(a << 7);
  use_u8(a << 8);                      /* expect: 12.2 */
  use_u16(b << 16u);                   /* expect: 12.2 */
  use_u16((u16)(b << 15u));
  use_u32(w << 31u);
  use_u32(w << 32u);                   /* expect: 12.2 */
  use_u32(w >> 40u);                   /* expect: 12.2 */
  use_u64(l << 63u);
  use_u64(l << 64u);                   /* expect: 12.2 */
  use_u32(w << -1);                    /* expect: 12.2 */
  use_u32(w << SHIFT);                 /* expect: 12.2 */
  use_u32((u32)a << 10u);
  use_u32(1u << 10u);                  /* expect: 12.2 */
  use_u32(0u << 20u);                  /* expect: 12.2 */
  w <<= 32u;                           /* expect: 12.2 */
  a >>= 8u;                            /* expect: 12.2 */
  use_u32(w); use_u8(a);
  if (n < 32u) { use_u32(w << n); }
  use_u32(w << (n & 31u));
  u32 k = 35u;
  use_u32(w << k);                     /* expect: 12.2 */
}
