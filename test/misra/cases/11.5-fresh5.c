#include <stdlib.h>
#include <string.h>
#include "suite.h"
extern void *raw(void);
extern void take(u32 *p);
struct s { u32 a; };
u32 *ret(void *v) { return v; }                  /* expect: 11.5 */
void f(void *v, const void *cv, u32 *p)
{
  u32 *a = v;                          /* expect: 11.5 */
  u32 *b = (u32 *)v;                   /* expect: 11.5 */
  const u8 *c = cv;                    /* expect: 11.5 */
  void *d = p;
  struct s *e = malloc(sizeof(struct s)); /* expect: 11.5 */
  u32 *g = NULL;
  u32 *h = (void *)0;
  a = raw();                           /* expect: 11.5 */
  take(v);                             /* expect: 11.5 */
  take(NULL);
  use_u32(*(u32 *)v);                  /* expect: 11.5 */
  use_u32(((struct s *)v)->a);         /* expect: 11.5 */
  memcpy(p, v, 4u);
  void **i = &v;
  const void *j = v;
  u8 *k = (u8 *)cv;                    /* expect: 11.5 */
  (void)a; (void)b; (void)c; (void)d; (void)e; (void)g; (void)h; (void)i; (void)j; (void)k;
}
