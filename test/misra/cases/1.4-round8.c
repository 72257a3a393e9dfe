#include <stdatomic.h>  /* expect: 1.4 */
#include <threads.h>  /* expect: 1.4 */
#include <stdnoreturn.h>  /* expect: 1.4 */
#include <stdalign.h>  /* expect: 1.4 */
_Thread_local int a;  /* expect: 1.4 */
_Atomic int b; /* expect: 1.4 */
_Noreturn void f(void); /* expect: 1.4 */
_Alignas(8) int c; /* expect: 1.4 */
_Static_assert(1, "x");
#define G(x) _Generic((x), int: 1, default: 2) /* expect: 1.4 */
int d = G(1);
