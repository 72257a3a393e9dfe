#include <stdalign.h>     /* expect: 1.4 */
#include <stdatomic.h>    /* expect: 1.4 */
#include <stdnoreturn.h>  /* expect: 1.4 */
#include <threads.h>      /* expect: 1.4 */
#define __STDC_WANT_LIB_EXT1__ 1 /* expect: 1.4 */
#include <string.h>
#include <stdint.h>
_Atomic int a1;           /* expect: 1.4 */
_Atomic(int) a2;          /* expect: 1.4 */
_Noreturn void f1(void);  /* expect: 1.4 */
_Thread_local int t1;     /* expect: 1.4 */
_Alignas(16) int t2;      /* expect: 1.4 */
int t3 = _Alignof(int);   /* expect: 1.4 */
#define K(x) _Generic((x), int: 1, default: 0) /* expect: 1.4 */
int t4 = K(3);
_Static_assert(1, "fine");
struct s { struct { int a; int b; }; };
static inline void f2(void) { }
