#define USED 3
#define UNUSED 4
#define UNUSED_FN(x) (x)                         /* expect: 2.5 */
#define IN_IF 1
#define IN_IFDEF
#define BY_OTHER 5
#define USES (BY_OTHER + 1)
#define ONLY_BY_UNUSED 6
#define CHAIN (ONLY_BY_UNUSED)                   /* expect: 2.5 */
#define REDEF 1                                  /* expect: 2.5 */
#undef REDEF
#define EMPTY                                    /* expect: 2.5 */
#define STRING "x"
#if IN_IF
int a = USED;
#endif
#ifdef IN_IFDEF
int b = USES;
#endif
#if 0
int c = UNUSED;
#endif
const char *s = STRING;
/* UNUSED in a comment does not count */
