#include <stdatomic.h>
struct in { int x; };
typedef struct { int a; struct in i; int arr[2]; } s_t;
typedef _Atomic s_t as_t;
static as_t g;
static _Atomic s_t *p = &g;
static _Atomic s_t arr[2];
static s_t *np;
static _Atomic(struct in *) ap;
static struct { _Atomic int n; _Atomic struct in at; } mix;
int f(void)
{
  g.a = 1; /* expect: 12.6 */
  p->i.x = 2; /* expect: 12.6 */
  arr[1].a = 3; /* expect: 12.6 */
  np->a = 4;
  mix.n = 5;
  mix.at.x = 6; /* expect: 12.6 */
  s_t c = g;
  c.a = 7;
  g = c;
  atomic_store(p, c);
  int r = g.arr[1]; /* expect: 12.6 */
  ap->x = 1;
  return r + atomic_load(&g).a;
}
