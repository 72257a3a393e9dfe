#include "suite.h"
struct s;
struct t;
extern struct s *get_s(void);
extern struct t *get_t(void);
void f(struct s *p, s32 *i, void *v, u32 u)
{
  struct s *a = NULL;
  struct s *b = (struct s *)i;         /* expect: 11.2 */
  s32 *c = (s32 *)p;                   /* expect: 11.2 */
  struct t *d = (struct t *)p;         /* expect: 11.2 */
  void *e = p;
  struct s *g = v;
  struct s *h = (struct s *)u;         /* expect: 11.2 */
  u64 k = (u64)p;                      /* expect: 11.2 */
  struct s *l = (struct s *)0;
  const struct s *m = (const struct s *)p;
  struct t *n = (struct t *)get_s();   /* expect: 11.2 */
  (void)get_t(); (void)p;
  use_ptr(a); use_ptr(b); use_ptr(c); use_ptr(d); use_ptr(e); use_ptr(g); use_ptr(h); use_u64(k); use_ptr(l); use_ptr(m); use_ptr(n);
  i = p;                               /* expect: 11.2 */
  struct s *o = (struct s *)(void *)i;
  use_ptr(o);
}
