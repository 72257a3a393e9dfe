#include <stdatomic.h>
#include <threads.h>
#include <stdbool.h>
struct sh { atomic_int n; int v; };
static atomic_bool ready;
static _Atomic struct { int a; } as;
extern void go(atomic_int *p);
int f(void)
{
    atomic_int a = 0;
    atomic_uint b;                     /* expect: 9.7 */
    atomic_fetch_add(&b, 1u);
    atomic_flag fl = ATOMIC_FLAG_INIT;
    (void)atomic_flag_test_and_set(&fl);
    _Atomic int c;                     /* expect: 9.7 */
    if (c == 3) { return 1; }
    _Atomic int d;
    atomic_init(&d, 0);
    d++;
    atomic_store(&ready, true);
    atomic_int never;
    _Atomic(int *) ptr = 0;
    go(&a);
    return d + (ptr != 0);
}
