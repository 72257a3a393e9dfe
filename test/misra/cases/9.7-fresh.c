#include <stdatomic.h>
#include <stdint.h>
extern void use(_Atomic int *p);
_Atomic int g1;
static atomic_int g2;
void f(void)
{
    _Atomic int a1;                    /* expect: 9.7 */
    _Atomic int a2 = 0;
    atomic_int a3;
    atomic_init(&a3, 1);
    use(&a1);
    use(&a2);
    use(&a3);
    static _Atomic int st;
    use(&st);
    _Atomic int a4;                    /* expect: 9.7 */
    a4 = 3;
    _Atomic int a5;                    /* expect: 9.7 */
    atomic_store(&a5, 2);
    _Atomic int a6;                    /* expect: 9.7 */
    int v = a6;
    (void)v;
}
