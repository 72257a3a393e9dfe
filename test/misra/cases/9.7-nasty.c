#include <stdatomic.h>
#include <threads.h>
atomic_int ga;
atomic_int gb = 1;
struct s { atomic_int m; int n; };
static int thr(void *p) { (void)p; return 0; }
void f(void)
{
  atomic_int a;
  atomic_init(&a, 0);
  atomic_store(&a, 1);
  atomic_int b;               /* expect: 9.7 */
  atomic_store(&b, 1);
  atomic_int c;               /* expect: 9.7 */
  c++;
  _Atomic(int) d = ATOMIC_VAR_INIT(3);
  d++;
  static atomic_int e;
  e++;
  atomic_int g;
  if (a > 0) { atomic_init(&g, 1); }
  g++;                        /* known-miss: 9.7 */
  atomic_int h;               /* expect: 9.7 */
  thrd_t t;
  (void)thrd_create(&t, thr, &h);
  int r = atomic_load(&gb);
  ga = r;
}
