#include <stdatomic.h>
typedef _Atomic int ai;
extern _Atomic(int) *a;
extern _Atomic void *v1; /* expect: 11.10 */
static void f(_Atomic void *p, void *_Atomic q) /* expect: 11.10 */
{
  _Atomic void *r = p; /* expect: 11.10 */
  const void *_Atomic s = q;
  ai t = 0;
  (void)r; (void)s; (void)t;
}
void g(void) { void (*h)(_Atomic void *, void *_Atomic) = f; (void)h; } /* expect: 11.10 */
