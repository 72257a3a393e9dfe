#include <limits.h>
#define ZERO 0
#define ONE 1
#define THREE 3
#define NEG (-1)
#define EXPR (THREE > 2)
#if ONE
#endif
#if ZERO
#elif THREE /* expect: 20.8 */
#endif
#if THREE /* expect: 20.8 */
#endif
#if NEG /* expect: 20.8 */
#endif
#if EXPR
#endif
#if !THREE
#endif
#if !!THREE
#endif
#if THREE - 2
#endif
#if THREE & 1
#endif
#if THREE | 4 /* expect: 20.8 */
#endif
#if 'A' == 65
#endif
#if INT_MAX /* expect: 20.8 */
#endif
#if THREE ? 1 : 2
#endif
#if THREE ? 2 : 1 /* expect: 20.8 */
#endif
#if defined(ONE) + defined(THREE) /* expect: 20.8 */
#endif
#if ONE
#elif THREE
#endif
#ifdef NOPE
#if THREE
#endif
#endif
int x;
