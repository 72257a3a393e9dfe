#include "suite.h"
void f1(u8 a, u8 b) { use_u8(a); }               /* expect: 2.7 */
void f2(u8 a) { (void)a; }
void f3(u8) ;
s32 f4(const u8 *p, s32 n)                       /* expect: 2.7 */
{
  return (s32)*p;
}
s32 f5(s32 a, s32 b)
{
  a = 3;
  return b;
}
static void f6(void *arg) { }                    /* expect: 2.7 */
u32 f7(u8 arr[4], u32 n) { return (u32)sizeof(arr[0]) + n; }
void f8(
  u8 one,
  u8 two,                                        /* expect: 2.7 */
  u8 three)
{
  use_u8(one);
  use_u8(three);
}
s32 f9(s32 a) { { s32 a = 2; return a; } }       /* expect: 2.7 */
s32 f10(a, b) s32 a; s32 b; { return a; }        /* expect: 2.7 */
typedef void (*cb)(u8 a, u8 b);
void f11(cb c) { c(1u, 2u); f6(NULL); }
