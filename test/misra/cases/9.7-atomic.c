#include <stdatomic.h>
#include <threads.h>
_Atomic int g1;
static _Atomic int g2 = 1;
extern void use(_Atomic int *p);
void f(void)
{
  _Atomic int a = 1;
  _Atomic int b;
  _Atomic int c;   /* expect: 9.7 */
  static _Atomic int d;
  atomic_init(&b, 3);
  use(&a);
  use(&b);
  use(&c);
  use(&d);
  _Atomic int e;   /* expect: 9.7 */
  e = 5;
  _Atomic int h;
  use(&h);         /* expect: 9.7 */
  atomic_init(&h, 3);
  use(&e);
}
