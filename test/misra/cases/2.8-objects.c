#include <stdint.h>
static int unused_static;         /* expect: 2.8 */
static int used_static;
int external_unused;              /* expect: 2.8 */
extern int declared_only;
const int konst = 3;              /* expect: 2.8 */
void f(int unused_param)
{
  int a;                          /* expect: 2.8 */
  int b = 1;                      /* expect: 2.8 */
  int c = 2;
  static int d;                   /* expect: 2.8 */
  int e[3];                       /* expect: 2.8 */
  used_static = c;
  for (int i = 0; i < 3; i++) { used_static++; }
  { int c = 4; }                  /* expect: 2.8 */
  struct { int q; } s;            /* expect: 2.8 */
}
void g(void) { int only_assigned; only_assigned = 3; }
