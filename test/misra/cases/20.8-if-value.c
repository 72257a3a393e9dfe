#define FALSE 0
#define TRUE 1
#define TWO 2
#define EMPTY
#if FALSE
#endif
#if 10 /* expect: 20.8 */
#endif
#if ! defined X
#endif
#if A > B
#endif
#if TWO /* expect: 20.8 */
#endif
#if TWO > 1
#endif
#if TRUE
#elif TWO
#endif
#if FALSE
#elif TWO /* expect: 20.8 */
#endif
#if 0
#elif 1
#endif
#if -1 /* expect: 20.8 */
#endif
#if TRUE + TRUE /* expect: 20.8 */
#endif
#if defined(TWO) && TWO
#endif
#if 'a' /* expect: 20.8 */
#endif
#ifdef TWO
#endif
#if 0
#if 7
#endif
#endif
#if (TWO & 2) /* expect: 20.8 */
#endif
#if __STDC_VERSION__ /* expect: 20.8 */
#endif
#if UNDEFINED
#endif
int x;
