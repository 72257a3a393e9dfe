#include <stdatomic.h>
#include <threads.h>
_Atomic int g1;
_Atomic int g2 = 3;
extern void ext(_Atomic int *p);
struct s { _Atomic int m; };
void f1(void)
{
    _Atomic int a = 3;
    _Atomic int b;
    atomic_init(&b, 3);
    b = 4;
    _Atomic int c; /* expect: 9.7 */
    c = 4;
    static _Atomic int d;
    d = 4;
    _Atomic int e; /* expect: 9.7 */
    ext(&e);
    atomic_int f; /* expect: 9.7 */
    (void)atomic_load(&f);
    atomic_int g; /* expect: 9.7 */
    atomic_store(&g, 3);
    atomic_int h = ATOMIC_VAR_INIT(3);
    h++;
    atomic_int i; /* expect: 9.7 */
    i++;
    _Atomic(int) j;
    if (a > 3) { atomic_init(&j, 1); }
    a = j; /* expect: 9.7 */
}
