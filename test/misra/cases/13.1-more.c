#include <stdint.h>
#include <stdio.h>
static int g;
static int set(void) { g = 1; return g; }
static int pure(int a) { return a * 2; }
static int indirect(void) { return set(); }
extern volatile int hw;
struct p { int a; int b[2]; };
#define INC(x) ((x)++)
void f(int x, int *p, const struct p *q)
{
  int a[3] = { 0, x, pure(x) };
  int b[] = { set(), 1 }; /* expect: 13.1 */
  int c[2] = { [0] = indirect() }; /* expect: 13.1 */
  struct p d = { 1, { x++, 2 } }; /* expect: 13.1 */
  struct p e = { .a = hw }; /* expect: 13.1 */
  struct p h = { .a = q->a, .b = { *p, p[1] } };
  int i[1] = { INC(x) }; /* expect: 13.1 */
  int j = set();
  int k[2] = { (x > 0) ? x-- : 0, 1 }; /* expect: 13.1 */
  int l[2] = {
    pure(1),
    (x += 2) /* expect: 13.1 */
  };
  struct p *m = &(struct p){ .a = x-- }; /* expect: 13.1 */
  int n[1] = { printf("x") }; /* expect: 13.1 */
  const int *o[1] = { &g };
  int r = { x++ }; /* expect: 13.1 */
  (void)a; (void)b; (void)c; (void)d; (void)e; (void)h; (void)i; (void)j; (void)k; (void)l; (void)m; (void)n; (void)o; (void)r;
}
