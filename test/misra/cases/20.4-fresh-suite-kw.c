#define int long             /* expect: 20.4 */
#define while if             /* expect: 20.4 */
#define Int int
#define inline               /* expect: 20.4 */
#define unless(x) if (!(x))
#define const                /* expect: 20.4 */
#define static extern        /* expect: 20.4 */
#define sizeof(x) 4          /* expect: 20.4 */
#define INLINE inline
#define restrict             /* expect: 20.4 */
#define _Bool unsigned char     /* expect: 20.4 */
#define bool int
#define true 1
#define _Static_assert(a, b)   /* expect: 20.4 */
#define include 3
#define define 4
#define typeof_x(x) x
#define return return (0),    /* expect: 20.4 */
#define _Generic(x, ...) 1      /* expect: 20.4 */
#define _Thread_local         /* expect: 20.4 */
#define then {
#define If if
