#include <stdatomic.h>
#include <stdint.h>
typedef struct s { uint8_t a; uint8_t b; } s_t;
typedef union { uint8_t a; uint16_t b; } u_t;
_Atomic s_t as;
s_t ns;
_Atomic u_t au;
_Atomic(s_t) as2;
struct outer { _Atomic s_t in; s_t plain; } out;
_Atomic(struct outer) aout;
void f(_Atomic s_t *p, s_t *q, _Atomic s_t arr[])
{
  as.b = 1; /* expect: 12.6 */
  ns.b = 1;
  p->a = 2; /* expect: 12.6 */
  q->a = 2;
  au.b = 3; /* expect: 12.6 */
  as2.a = 4; /* expect: 12.6 */
  uint8_t x = as.a; /* expect: 12.6 */
  (*p).b = 1; /* expect: 12.6 */
  arr[1].a = 1; /* expect: 12.6 */
  out.in.a = 1; /* expect: 12.6 */
  out.plain.a = 1;
  aout.plain.a = 2; /* expect: 12.6 */
  s_t copy = atomic_load(&as);
  copy.a = 3;
  atomic_store(&as, copy);
  x += copy.b;
  as = copy;
  uint8_t *addr = &as.a; /* expect: 12.6 */
  (void)x; (void)addr; (void)sizeof(as);
}
