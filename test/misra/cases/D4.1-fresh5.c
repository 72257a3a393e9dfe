#include "suite.h"
#include <string.h>
static u8 table[8];
static s32 ratio_const(s32 a) { return a / 0; } /* expect: D4.1 */
static s32 rest_of_zero(s32 a)
{
  s32 z = 0;
  return a % z;                       /* expect: D4.1 */
}
static u8 beyond(void)
{
  u8 i = 8u;
  return table[i];                    /* expect: D4.1 */
}
static u8 within(void)
{
  u8 i = 7u;
  return table[i];
}
static s32 through_null(void)
{
  s32 *p = NULL;
  return *p;                          /* expect: D4.1 */
}
static s32 guarded(const s32 *p)
{
  s32 r = 0;
  if (p != NULL) { r = *p; }
  return r;
}
static s32 divide_checked(s32 a, s32 b)
{
  s32 r = 0;
  if (b != 0) { r = a / b; }
  return r;
}
static s32 overflow(void)
{
  s32 big = INT32_MAX;
  return big + 1;                     /* expect: D4.1 */
}
static void small_copy(void)
{
  u8 dst[4];
  const u8 src[8] = { 0 };
  (void)memcpy(dst, src, sizeof(src)); /* expect: D4.1 */
  use_u8(dst[0]);
}
void run(void)
{
  use_s32(ratio_const(4));
  use_s32(rest_of_zero(4));
  use_u8(beyond());
  use_u8(within());
  use_s32(through_null());
  use_s32(guarded(NULL));
  use_s32(divide_checked(1, 2));
  use_s32(overflow());
  small_copy();
}
