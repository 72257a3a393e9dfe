#include <stddef.h>
#define KNOWN 1
#define EMPTY
#if KNOWN == 1
#endif
#if M == 0 /* expect: 20.9 */
#endif
#if defined(M)
#if M == 0
#endif
#endif
#if defined M
#endif
#if defined(M) && (M == 0)
#endif
#if defined(M) || (M == 0) /* expect: 20.9 */
#endif
#if !defined(M) && (M == 0) /* expect: 20.9 */
#endif
#if 0
#elif OTHER /* expect: 20.9 */
#endif
#if KNOWN
#elif SKIPPED > 2
#endif
#ifdef UNKNOWN2
#if UNKNOWN3
#endif
#endif
#ifndef Q
#if Q /* expect: 20.9 */
#endif
#endif
#define USES_UNDEF (INNER + 1)
#if USES_UNDEF > 1 /* expect: 20.9 */
#endif
#undef KNOWN
#if KNOWN /* expect: 20.9 */
#endif
#if __LINE__ > 3
#endif
#if __STDC_VERSION__ >= 199901L
#endif
#if true /* expect: 20.9 */
#endif
int v;
