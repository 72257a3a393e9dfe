#include "suite.h"
void f(s32 a[4], s32 *p, s32 b[], s32 m[3][4])
{
  s32 l[4];
  use_s32((s32)sizeof(a));             /* expect: 12.5 */
  use_s32((s32)sizeof(l));
  use_s32((s32)sizeof a);              /* expect: 12.5 */
  use_s32((s32)sizeof(p));
  use_s32((s32)sizeof(b));             /* expect: 12.5 */
  use_s32((s32)sizeof(m));             /* expect: 12.5 */
  use_s32((s32)sizeof(m[0]));
  use_s32((s32)sizeof(a[0]));
  use_s32((s32)(sizeof(a) / sizeof(a[0]))); /* expect: 12.5 */
  for (u32 i = 0u; i < sizeof(b) / 4u; i++) { } /* expect: 12.5 */
  use_s32((s32)sizeof(s32[4]));
  use_s32((s32)sizeof((a)));           /* expect: 12.5 */
  (void)l;
}
typedef s32 four_t[4];
s32 g(four_t q) { return (s32)sizeof(q); }       /* expect: 12.5 */
s32 h(const ch s[static 3]) { return (s32)sizeof(s); } /* expect: 12.5 */
