#include "suite.h"
void f(s32 a, s32 b)
{
  a = 1, b = 2;                        /* expect: 12.3 */
  use_s32((a, b));                     /* expect: 12.3 */
  for (a = 0, b = 1; a < b; a++, b--) { } /* expect: 12.3 */
  s32 x = 1, y = 2;
  s32 z[] = { 1, 2, 3 };
  if (a++, b > 1) { }                  /* expect: 12.3 */
  use_s32(x + y + z[0]);
  while (a--, b > 0) { b--; }          /* expect: 12.3 */
  z[0, 1] = 3;                         /* expect: 12.3 */
  return (void)a, (void)b;             /* expect: 12.3 */
}
#define BOTH(p, q) ((p), (q))
s32 g(s32 a) { return BOTH(a, 3); }  /* expect: 12.3 */
enum e { A, B, C };
s32 h(s32 a, s32 b) { return a > b ? a : (b++, b); } /* expect: 12.3 */
