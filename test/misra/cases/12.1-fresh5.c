#include "suite.h"
void f(s32 a, s32 b, s32 c, u32 u, u32 v, bool p, bool q, bool r, s32 *t)
{
  use_s32(a + b * c);                  /* expect: 12.1 */
  use_s32(a + (b * c));
  use_s32(a + b - c);
  use_s32(a * b / c);
  use_u32(u << v + 1u);                /* expect: 12.1 */
  use_bool(p && q || r);               /* expect: 12.1 */
  use_bool((p && q) || r);
  use_bool(a == b && p);               /* expect: 12.1 */
  use_bool((a == b) && p);
  use_s32(p ? a : b);
  use_s32(a > b ? a : b);              /* expect: 12.1 */
  use_s32((a > b) ? a + 1 : b);        /* expect: 12.1 */
  use_u32(u & v == 1u);                /* expect: 12.1 */
  use_u32(u | v & 1u);                 /* expect: 12.1 */
  use_u32(u ^ (v & 1u));
  use_s32(sizeof a + b);               /* expect: 12.1 */
  use_s32(sizeof(a) + b);
  use_s32(-a * b);
  use_s32(*t + b);
  a = b + c;
  a = b = c;
  use_bool(a < b == p);                /* expect: 12.1 */
  use_bool(!p && q);
  use_s32(t[a + b * c]);               /* expect: 12.1 */
  for (a = 0; a < b + 1; a++) { }      /* expect: 12.1 */
  if (a + 1 > b) { }                   /* expect: 12.1 */
  while (a - b) { a--; }
  use_s32(p ? a : q ? b : c);
  return;
}
#define SUM(x, y) x + y
s32 g(s32 a) { return a << 1 << 2; }
s32 h(s32 a, s32 b) { return a % b * 2; }
