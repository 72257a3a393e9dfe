#include "suite.h"
s32 plain(void) { s32 x; return x; }             /* expect: 9.1 */
s32 branch(bool b)
{
  s32 x;
  if (b) { x = 1; }
  return x;                            /* expect: 9.1 */
}
s32 both(bool b)
{
  s32 x;
  if (b) { x = 1; } else { x = 2; }
  return x;
}
s32 sw(u8 n)
{
  s32 x;
  switch (n) { case 0u: x = 1; break; case 1u: x = 2; break; }
  return x;                            /* expect: 9.1 */
}
s32 sw_default(u8 n)
{
  s32 x;
  switch (n) { case 0u: x = 1; break; default: x = 2; break; }
  return x;
}
s32 loop(u8 n)
{
  s32 x;
  while (n > 0u) { x = 1; n--; }
  return x;                            /* expect: 9.1 */
}
s32 jump(bool b)
{
  if (b) { goto L; }
  s32 x = 1;
L:
  return x;                            /* expect: 9.1 */
}
u8 array(void)
{
  u8 a[3];
  a[0] = 1u;
  return a[1];                         /* expect: 9.1 */
}
struct s { s32 a; s32 b; };
s32 part(void)
{
  struct s x;
  x.a = 1;
  return x.b;                          /* expect: 9.1 */
}
s32 part_set(void)
{
  struct s x;
  x.a = 1;
  return x.a;
}
static void fill(s32 *p) { *p = 1; }
static void not_fill(s32 *p, bool b) { if (b) { *p = 1; } }
s32 filled(void) { s32 x; fill(&x); return x; }
s32 not_filled(void) { s32 x; not_fill(&x, false); return x; } /* expect: 9.1 */
void passes(void) { s32 x; use_s32(x); }         /* expect: 9.1 */
s32 pointer(void) { s32 *p; return *p; }         /* expect: 9.1 */
s32 cond(void) { s32 x; if (x > 0) { return 1; } return 0; } /* expect: 9.1 */
s32 self(void) { s32 x = x; return x; }          /* expect: 9.1 */
s32 comp(void) { s32 x; x += 1; return x; }      /* expect: 9.1 */
s32 inc(void) { s32 x; x++; return 0; }          /* expect: 9.1 */
s32 stat(void) { static s32 x; return x; }
void by_pointer(void)
{
  s32 x;
  const s32 *p = &x;
  use_s32(*p);                         /* expect: 9.1 */
}
s32 short_circuit(bool b)
{
  s32 x;
  if (b && ((x = get_s32()) > 0)) { return x; }
  return x;                            /* expect: 9.1 */
}
s32 size(void) { s32 x; return (s32)sizeof(x); }
