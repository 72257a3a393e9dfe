#define M 0
#define OTHER UNKNOWN
#define FN(x) ((x) + UNK2)
#define EMPTY
#if M == 0
#endif
#if FOO == 0 /* expect: 20.9 */
#endif
#if defined(FOO)
#endif
#if defined FOO
#endif
#if defined(FOO) && (FOO == 0)
#endif
#if !defined(FOO) || FOO /* 'FOO' is not evaluated */
#endif
#if OTHER > 1 /* expect: 20.9 */
#endif
#if FN(1) > 0 /* expect: 20.9 */
#endif
#ifdef FOO
#if FOO > 3
#endif
#endif
#if 0
#elif BAR /* expect: 20.9 */
#endif
#if 1
#elif BAR
#endif
#if __STDC__ == 1
#endif
#if 0 && BAR
#endif
#if (M == 0) || (BAR > 2)
#endif
#if (M == 1) ? BAR : 1
#endif
#if M + QUX /* expect: 20.9 */
#endif
#if true /* expect: 20.9 */
#endif
#if sizeof_int == 4 /* expect: 20.9 */
#endif
#undef M
#if M /* expect: 20.9 */
#endif
#if __LINE__ > 3
#endif
#if __has_include(<stddef.h>)
#endif
#if !FOO /* expect: 20.9 */
#endif
#if defined(M) && !defined(FOO) && BAZ
#endif
#if A_FEATURE && defined(A_FEATURE) /* expect: 20.9 */
#endif
int x;
