#define TRUE 1
#define FALSE 0
#define LEVEL 3
#define VERSION 0x0102
#if FALSE
#endif
#if TRUE
#endif
#if 10 /* expect: 20.8 */
#endif
#if LEVEL /* expect: 20.8 */
#elif VERSION
#endif
#if !defined(X)
#endif
#if LEVEL > 1
#endif
#if LEVEL - 3
#endif
#if LEVEL - 2
#endif
#if LEVEL + 1 /* expect: 20.8 */
#endif
#if (VERSION >> 8) & 0xFF
#endif
#if VERSION & 0xFF /* expect: 20.8 */
#endif
#if UNKNOWN
#elif LEVEL * 2 /* expect: 20.8 */
#endif
#if -1 /* expect: 20.8 */
#endif
#if 'a' /* expect: 20.8 */
#endif
#if (LEVEL > 1) + (LEVEL > 2) /* expect: 20.8 */
#endif
#if 1 ? 5 : 0 /* expect: 20.8 */
#endif
#if LEVEL && VERSION
#endif
#if ~0 /* expect: 20.8 */
#endif
int v;
