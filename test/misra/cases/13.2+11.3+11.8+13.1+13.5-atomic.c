#include <stdatomic.h>
#include <stdint.h>
#include <stdbool.h>
static _Atomic int32_t a, b;
static atomic_int c;
static int32_t plain;
void f(int32_t x, int32_t *p, _Atomic int32_t *q, bool t)
{
  x = a;
  x = a + 1;
  x = a + a;                        /* expect: 13.2 */
  x = atomic_load(&a) + atomic_load(&a);  /* expect: 13.2 */
  x = a * atomic_load(&a);          /* expect: 13.2 */
  x = plain + plain;
  a = x;
  a = b = 0;                        /* expect: 13.2 */
  x = x = 0;                        /* expect: 13.2 */
  x = a + b;
  atomic_store(&a, atomic_load(&b));
  a++;
  a += 2;
  atomic_store(&a, 3);
  atomic_fetch_add(&a, 1);
  x = atomic_load(&a);
  _Atomic char *ac = (_Atomic char *)p;   /* expect: 11.3 */
  char *pc = (char *)p;
  p = (int32_t *)q;                 /* expect: 11.8 */
  t = t && (atomic_fetch_add(&c, 1) > 2); /* expect: 13.5 */
  (void)ac; (void)pc; (void)t;
}
