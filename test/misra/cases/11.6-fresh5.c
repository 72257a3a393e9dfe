#include "suite.h"
enum e { E_A };
void f(void *v, u64 u, s32 s, f64 d, bool q, ch c, enum e e)
{
  void *a = (void *)0x1234u;           /* expect: 11.6 */
  void *b = (void *)u;                 /* expect: 11.6 */
  u64 g = (u64)v;                      /* expect: 11.6 */
  uintptr_t h = (uintptr_t)v;          /* expect: 11.6 */
  void *i = NULL;
  void *j = (void *)0;
  void *k = (void *)s;                 /* expect: 11.6 */
  const void *l = (const void *)e;     /* expect: 11.6 */
  bool m = (bool)v;                    /* expect: 11.6 */
  u = v;                               /* expect: 11.6 */
  void *n = (void *)c;                 /* expect: 11.6 */
  void *o = (void *)q;                 /* expect: 11.6 */
  v = 3;                               /* expect: 11.6 */
  (void)a; (void)b; use_u64(g + h + u); (void)i; (void)j; (void)k; (void)l; use_bool(m); (void)n; (void)o; use_f64(d);
  u8 *p = (u8 *)v;
  (void)p;
}
