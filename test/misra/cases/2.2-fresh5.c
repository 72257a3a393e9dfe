#include "suite.h"
static void nothing(void) { }
static s32 pure(s32 a) { return a + 1; }
volatile u32 reg;
void statements(s32 a, s32 b, s32 *p)
{
  a;                                   /* expect: 2.2 */
  a + b;                               /* expect: 2.2 */
  (void)a;
  reg;
  a == b;                              /* expect: 2.2 */
  *p++;                                /* expect: 2.2 */
  (*p)++;
  b = b;                               /* expect: 2.2 */
  a = 3;
  use_s32(a);
  a = 4;                               /* expect: 2.2 */
  nothing();                           /* expect: 2.2 */
  pure(3);                             /* expect: 2.2 */
  (void)pure(4);
  use_s32(pure(5));
  use_s32(b + 0);                      /* expect: 2.2 */
  use_s32(b * 1);                      /* expect: 2.2 */

}
s32 writes(s32 a)
{
  s32 r = 0;
  s32 unused_result;
  r = a + 1;
  unused_result = r * 2;               /* expect: 2.2 */
  return r;
}
void cond(s32 a, bool b)
{
  b && (a > 1);                        /* expect: 2.2 */
  b && get_bool();
  (a > 1) ? a : 2;                     /* expect: 2.2 */
  a, use_s32(a);                       /* expect: 2.2 */
  if (b) { } else { use_s32(1); }
  for (a = 0; a < 3; a++) { }
  !b;                                  /* expect: 2.2 */
  (s32)a;                              /* expect: 2.2 */
  &a;                                  /* expect: 2.2 */
  "text";                              /* expect: 2.2 */
  sizeof(a);                           /* expect: 2.2 */
}
void shifts(u8 n)
{
  n = n >> 0;                          /* expect: 2.2 */
  use_u8(n);
  n &= 0xFFu;
  use_u8(n);
  u8 *q = &n;
  *q = 3u;
}
