#include "suite.h"
typedef void (*fp)(s32 n);
typedef s32 (*fq)(void);
extern void fn(s32 n);
void f(void *v, u32 u, u64 w)
{
  fp a = NULL;
  fp b = (fp)0;
  fp c = (fp)0x8000;                   /* expect: 11.1 */
  fp d = (fp)v;                        /* expect: 11.1 */
  fq e = (fq)a;                        /* expect: 11.1 */
  void *g = (void *)fn;                /* expect: 11.1 */
  u64 h = (u64)fn;                     /* expect: 11.1 */
  (void)b; (void)c; (void)d; (void)e; (void)g; use_u64(h);
  a = &fn;
  a = fn;
  ((fp)w)(1);                          /* expect: 11.1 */
  fp i = (fp)fn;
  v = fn;                              /* expect: 11.1 */
  use_bool((bool)a);                   /* expect: 11.1 */
  fp k = (void *)0;
  (void)a; (void)i; (void)k; use_u32(u);
  s32 *p = (s32 *)a;                   /* expect: 11.1 */
  (void)p;
  a = (fp)(u + 4u);                    /* expect: 11.1 */
}
