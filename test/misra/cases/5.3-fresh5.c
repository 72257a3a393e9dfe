#include "suite.h"
static u32 counter;
static u32 total;
typedef u8 byte_name;
struct tagname { s32 m; };
enum { ALPHA, BETA };
extern void proto(u32 counter);
static void by_param(u32 counter) { use_u32(counter); }      /* expect: 5.3 */
static void by_local(void) { u32 total = 1u; use_u32(total); } /* expect: 5.3 */
static void inner(void)
{
  u32 i = 0u;
  {
    u32 i = 1u;                        /* expect: 5.3 */
    use_u32(i);
  }
  for (u32 i = 0u; i < 2u; i++)        /* expect: 5.3 */
  {
    u32 j = i;
    if (j > 0u)
    {
      u32 j = 3u;                      /* expect: 5.3 */
      use_u32(j);
    }
  }
  use_u32(i);
}
static void type_hidden(void)
{
  u8 byte_name = 1u;                   /* expect: 5.3 */
  s32 tagname = 2;
  s32 ALPHA = 3;                       /* expect: 5.3 */
  use_u8(byte_name); use_s32(tagname); use_s32(ALPHA);
  struct tagname { u8 other; } x = { 1u }; /* expect: 5.3 */
  use_u8(x.other);
}
static void siblings(void)
{
  { u32 k = 1u; use_u32(k); }
  { u32 k = 2u; use_u32(k); }
}
static void fn_hidden(void)
{
  s32 by_local = 1;                    /* expect: 5.3 */
  use_s32(by_local);
}
static void later(void) { s32 afterwards = 1; use_s32(afterwards); }
static s32 afterwards;
static void label(void) { s32 lbl = 0; lbl: use_s32(lbl); if (get_bool()) { goto lbl; } }
static void param_inner(s32 p) { if (p > 0) { s32 p = 2; use_s32(p); } } /* expect: 5.3 */
static void member(void) { struct { s32 counter; } s = { 1 }; use_s32(s.counter); }
static void extern_again(void) { extern u32 counter; use_u32(counter); }
