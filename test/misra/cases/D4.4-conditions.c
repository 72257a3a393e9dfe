/* Comments behind conditional directives repeat the condition; elsewhere the same words are code. */
#define MUTEXES 1
#if (MUTEXES == 1)
int with_mutexes(void);
#else /* if (MUTEXES == 1) */
int without_mutexes(void);
#endif /* if (MUTEXES == 1) */
/* if (MUTEXES == 1) */ /* expect: D4.4 */
int plain(void); /* return plain(); */ /* expect: D4.4 */
#if MUTEXES /* a use */
#endif // if (MUTEXES == 1)
