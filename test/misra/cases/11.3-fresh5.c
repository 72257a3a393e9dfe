#include "suite.h"
struct a { s32 x; };
struct b { s32 y; };
void f(u8 *p8, u32 *p32, const u16 *cp, volatile u32 *vp, struct a *pa, void *v, f32 *pf, s32 *ps, ch *pc)
{
  u32 *a = (u32 *)p8;                  /* expect: 11.3 */
  u8 *b = (u8 *)p32;
  char *c = (char *)p32;
  signed char *d = (signed char *)p32;
  u16 *e = (u16 *)p32;                 /* expect: 11.3 */
  struct b *g = (struct b *)pa;        /* expect: 11.3 */
  u32 *h = (u32 *)v;
  const u32 *i = (const u32 *)p32;
  const u32 *j = (const u32 *)cp;      /* expect: 11.3 */
  s32 *k = (s32 *)p32;                 /* expect: 11.3 */
  u32 *l = (u32 *)pf;                  /* expect: 11.3 */
  volatile u8 *m = (volatile u8 *)vp;
  u32 **n = (u32 **)&ps;               /* expect: 11.3 */
  s32 *o = (s32 *)pa;                  /* expect: 11.3 */
  struct a *q = (struct a *)pc;        /* expect: 11.3 */
  (void)a; (void)b; (void)c; (void)d; (void)e; (void)g; (void)h; (void)i; (void)j; (void)k; (void)l; (void)m; (void)n; (void)o; (void)q;
  p32 = p8;                            /* expect: 11.3 */
  use_u32(*(u32 *)p8);                 /* expect: 11.3 */
  const char *t = (const char *)pa;
  (void)t;
  u32 (*arr)[2] = (u32 (*)[2])p8;      /* expect: 11.3 */
  (void)arr;
}
