#include <limits.h>
#define ONE 1
#define TWO 2
#define ZERO 0
#define VER 0x0302
#if ONE
#endif
#if TWO           /* expect: 20.8 */
#endif
#if ZERO
#elif TWO         /* expect: 20.8 */
#endif
#if VER > 0x0200
#endif
#if VER           /* expect: 20.8 */
#endif
#if UNDEF_A == 0      /* expect: 20.9 */
#endif
#if defined(UNDEF_A)
#endif
#if defined(UNDEF_B) && (UNDEF_B > 1)
#endif
#if !UNDEF_C          /* expect: 20.9 */
#endif
#if (ONE == 1) && (UNDEF_D == 2)   /* expect: 20.9 */
#endif
#if -1              /* expect: 20.8 */
#endif
#if 0x10 & 0x30      /* expect: 20.8 */
#endif
#if !defined UNDEF_E
#endif
#if (INT_MAX > 100) && ONE
#endif
#if ONE + ONE     /* expect: 20.8 */
#endif
#if 'A'         /* expect: 20.8 */
#endif
#if ZERO
#if UNDEF_G
#endif
#endif
#if ZERO
#elif UNDEF_H > 3   /* expect: 20.9 */
#endif
#if ONE
#elif TWO
#endif
#ifdef UNDEF_I
#endif
#if 1 || UNDEF_J
#endif
#if true         /* expect: 20.9 */
#endif
#define FN(x) ((x) > 1)
#if FN(3)
#endif
#if FNX == 1   /* expect: 20.9 */
#endif
