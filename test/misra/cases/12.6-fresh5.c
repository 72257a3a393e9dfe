#include <stdatomic.h>
#include "suite.h"
typedef struct { s32 a; s32 b; } pair;
static _Atomic pair g;
static pair plain;
static _Atomic pair *pg = &g;
union u { s32 x; };
static _Atomic union u au;
void f(void)
{
  g.a = 1;                             /* expect: 12.6 */
  use_s32(g.b);                        /* expect: 12.6 */
  pair t = g;
  t.a = 3;
  g = t;
  use_s32(pg->a);                      /* expect: 12.6 */
  plain.a = 1;
  t = atomic_load(&g);
  use_s32((*pg).b);                    /* expect: 12.6 */
  au.x = 2;                            /* expect: 12.6 */
  s32 *p = &g.a;                       /* expect: 12.6 */
  (void)p;
}
