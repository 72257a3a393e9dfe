#include "suite.h"
static u8 unused_static;                         /* expect: 2.8 */
static u8 used_static;
static const u8 unused_const = 3u;               /* expect: 2.8 */
static void unused_fn(void) { }
u8 external_one;  /* expect: 2.8 */
static u8 only_written;
void f(void)
{
  u8 unused_local;                               /* expect: 2.8 */
  u8 init_only = get_u8();                       /* expect: 2.8 */
  u8 used = 1u;
  static u8 keeps;                               /* expect: 2.8 */
  u8 a, b;                                       /* expect: 2.8 */
  a = 1u;
  use_u8(a);
  use_u8(used);
  used_static = 1u;
  only_written = 2u;
  u8 voided = 0u;
  (void)voided;
  for (u8 i = 0u; used_static < 3u; used_static++) { use_u8(1u); } /* expect: 2.8 */
}
