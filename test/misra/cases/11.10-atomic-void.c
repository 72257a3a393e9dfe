#include <stdatomic.h>
#include <stddef.h>
_Atomic void *p1; /* expect: 11.10 */
void *_Atomic p2;
_Atomic(void *) p3;
_Atomic int *p4;
extern void f(_Atomic void *arg); /* expect: 11.10 */
typedef _Atomic void avoid_t; /* expect: 11.10 */
struct s
{
  _Atomic void *m; /* expect: 11.10 */
  void *_Atomic n;
  const _Atomic void *o; /* expect: 11.10 */
};
_Atomic void *give(void); /* expect: 11.10 */
void _Atomic *p5; /* expect: 11.10 */
void use(void *v, int n)
{
  void *q = (_Atomic void *)v; /* expect: 11.10 */
  _Atomic int *r = (_Atomic int *)v;
  size_t s = sizeof(_Atomic void *); /* expect: 11.10 */
  (void)q; (void)r; (void)s; (void)n;
}
