#include <string.h>
#include "suite.h"
struct s { const u8 *m; };
extern void take(u8 *p);
u8 *ret(const u8 *p) { return (u8 *)p; }         /* expect: 11.8 */
void f(const u8 *c, volatile u8 *v, const volatile u8 *cv, u8 *const k, const struct s *q, u8 *const *pp)
{
  u8 *a = (u8 *)c;                     /* expect: 11.8 */
  u8 *b = (u8 *)v;                     /* expect: 11.8 */
  const u8 *d = (const u8 *)cv;        /* expect: 11.8 */
  const volatile u8 *e = (const volatile u8 *)c;
  u8 *g = k;
  const u8 *h = c;
  u8 **i = (u8 **)pp;                  /* expect: 11.8 */
  take((u8 *)c);                       /* expect: 11.8 */
  take(c);                             /* expect: 11.8 */
  a = c;                               /* expect: 11.8 */
  char *j = strchr("abc", 'a');
  void *l = (void *)c;                 /* expect: 11.8 */
  struct s *m = (struct s *)q;         /* expect: 11.8 */
  u32 *n = (u32 *)c;                   /* expect: 11.8 */
  uintptr_t o = (uintptr_t)c;
  u8 r = (u8)*c;
  (void)a; (void)b; (void)d; (void)e; (void)g; (void)h; (void)i; (void)j; (void)l; (void)m; (void)n; (void)o; (void)r;
}
