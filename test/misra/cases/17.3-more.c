#include <stdio.h>
static int declared(int x);
struct s { int (*cb)(void); };
int f(struct s *p, int (*g)(void))
{
  int x = declared(1) + p->cb() + g();
  x += missing(1); /* expect: 17.3 */
  extern int inner(void);
  x += inner();
  (void)printf("x");
  (void)strlen("x"); /* expect: 17.3 */
  x += later(); /* expect: 17.3 */
  return x + other(x, x); /* expect: 17.3 */
}
static int declared(int x) { return x; }
int later(void) { return 1; }
int h(void) { return later(); }
