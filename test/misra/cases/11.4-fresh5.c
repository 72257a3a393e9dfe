#include "suite.h"
#define REG (*(volatile u32 *)0x40001000u)       /* expect: 11.4 */
enum e { E_A };
void f(u32 *p, u64 u, s32 s, void *v, bool q, ch c, enum e e)
{
  u64 a = (u64)p;                      /* expect: 11.4 */
  uintptr_t b = (uintptr_t)p;          /* expect: 11.4 */
  u32 *d = (u32 *)u;                   /* expect: 11.4 */
  u32 *g = (u32 *)0;
  u32 *h = NULL;
  u32 *i = (u32 *)0x1000;              /* expect: 11.4 */
  u8 j = (u8)(uintptr_t)p;             /* expect: 11.4 */
  u32 *k = (u32 *)s;                   /* expect: 11.4 */
  u32 *l = (u32 *)e;                   /* expect: 11.4 */
  ptrdiff_t m = p - d;
  REG = 3u;
  p = 4;                               /* expect: 11.4 */
  use_u64(p);                          /* expect: 11.4 */
  void *n = (void *)u;
  use_u64(a + b + j); (void)g; (void)h; (void)i; (void)k; (void)l; use_s64(m); (void)n; (void)v; use_bool(q); use_ch(c);
  *((volatile u8 *)(0x4000u + s)) = 1u; /* expect: 11.4 */
}
