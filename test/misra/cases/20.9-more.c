#include <limits.h>
#define ONE 1
#define ALIAS ONE
#define CHAIN MISSING_ONE
#define F(x) ((x) > 0)
#define G(x) (NOT_THERE + (x))
#if ALIAS == 1
#endif
#if CHAIN /* expect: 20.9 */
#endif
#if F(ONE)
#endif
#if F(NOWHERE) /* expect: 20.9 */
#endif
#if G(1) /* expect: 20.9 */
#endif
#if defined(NOPE) ? NOPE : 0
#endif
#if (defined NOPE) && NOPE > 2
#endif
#if ONE && NOPE /* expect: 20.9 */
#endif
#if ONE || NOPE
#endif
#ifndef NOPE
#if NOPE == 2 /* expect: 20.9 */
#endif
#endif
#ifdef NOPE
#if NOPE == 2
#endif
#elif OTHER_NOPE == 3 /* expect: 20.9 */
#endif
#if INT_MAX > 3
#endif
#if -NOPE == 0 /* expect: 20.9 */
#endif
#if ((NOPE)) /* expect: 20.9 */
#endif
#if NOPE + NOPE2 /* expect: 20.9 */ \
    + NOPE3 > 3 /* expect: 20.9 */
#endif
#if defined(ONE) && (ONE == 1) && (LAST == 0) /* expect: 20.9 */
#endif
#define LATER 0
#if LATER
#elif LATER == 0
#endif
int x;
