#include <stdatomic.h>                             /* expect: 1.4 */
#include <threads.h>                               /* expect: 1.4 */
#include <stdnoreturn.h>                           /* expect: 1.4 */
#include <stdalign.h>                              /* expect: 1.4 */
#include <stdint.h>
static _Atomic int counter;                        /* expect: 1.4 */
static _Thread_local int own;                      /* expect: 1.4 */
static _Alignas(16) int wide;                      /* expect: 1.4 */
_Noreturn void stop(void);                         /* expect: 1.4 */
#define kind(x) _Generic((x), int: 1, default: 0)  /* expect: 1.4 */
static int k(int a) { return kind(a); }
static int al(void) { return (int)_Alignof(int); } /* expect: 1.4 */
_Static_assert(1, "fine");
#define __STDC_WANT_LIB_EXT1__ 1                   /* expect: 1.4 */
static inline int in(void) { return 1; }
