#include <stdatomic.h>
#include <string.h>
typedef struct { int a; int b; } s_t;
_Atomic s_t s; _Atomic(s_t) s2; extern _Atomic s_t *ps; _Atomic union { int u; } un; struct out { _Atomic s_t in; int k; }; extern struct out o; extern s_t plain;
int f(void)
{
    s_t l = atomic_load(&s);
    l.a = 3;
    s.a = 3; /* expect: 12.6 */
    int x = s2.b; /* expect: 12.6 */
    x = ps->a; /* expect: 12.6 */
    un.u = 3; /* expect: 12.6 */
    o.in.a = 3; /* expect: 12.6 */
    o.k = 3;
    atomic_store(&s, l);
    s = l;
    x = (*ps).b; /* expect: 12.6 */
    int *p = &s.a; /* expect: 12.6 */
    plain.a = x;
    return s.a + s.b + *p; /* expect: 12.6 */
}
