#define int some_other_type /* expect: 20.4 */
#undef int
#define while(E) for (; (E);) /* expect: 20.4 */
#define inline /* expect: 20.4 */
#define restrict /* expect: 20.4 */
#define _Bool char /* expect: 20.4 */
#define _Generic x /* expect: 20.4 */
#define _Static_assert(a, b) /* expect: 20.4 */
#define bool int
#define Int int
#define const_x const
#define true 1
#define asm __asm__
#define unless(E) if (!(E))
#define else else if (1) /* expect: 20.4 */
#if 0
#define if no
#endif
#define STRUCT struct
#define sizeof(x) ((int)sizeof(x)) /* expect: 20.4 */
