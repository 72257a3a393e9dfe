#include <stdint.h>
#define int long /* expect: 20.4 */
#undef int
#define while(E) for (; (E);) /* expect: 20.4 */
#undef while
#define Int int32_t
#define inline /* expect: 20.4 */
#define if(x) if (x) /* expect: 20.4 */
#undef if
#define unless(E) if (!(E))
#define seq(S1, S2) do { S1; S2; } while (0)
#define compound(S) { S; }
#define _Bool unsigned char /* expect: 20.4 */
#define restrict /* expect: 20.4 */
#define const const /* expect: 20.4 */
#undef const
#define asm_op 1
#define ELSE else
#define sizeof_x sizeof(int32_t)
#define static /* expect: 20.4 */
#define _Noreturn __attribute__((noreturn)) /* expect: 20.4 */
#define _Static_assert(c, m) /* expect: 20.4 */
#define bool_ _Bool
#define FALSE 0
#define _Generic(x) x /* expect: 20.4 */
#define noreturn_ 1
int32_t v;
