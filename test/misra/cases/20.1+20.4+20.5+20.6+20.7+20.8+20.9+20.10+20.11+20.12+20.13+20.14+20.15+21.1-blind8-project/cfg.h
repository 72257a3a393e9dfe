#ifndef CFG_H
#define CFG_H
#define CFG_LEVEL 2
#define CFG_ON 1
#define CFG_OFF 0
#define CFG_NAME "unit"
#define CFG_FLAGS (CFG_ON | 4)
#define STR_(x) #x                                   /* expect: 20.10 */
#define STR(x) STR_(x)
#define CAT_(a, b) a ## b                            /* expect: 20.10 */
#define CAT(a, b) CAT_(a, b)
#define UNIQUE(n) CAT(n, __LINE__)
#define BIT(n) (1U << (n))
#define FIELD(v, hi, lo) (((v) >> lo) & ((1U << ((hi) - (lo) + 1U)) - 1U))   /* expect: 20.7 */
#define MAX_OF(a, b) ((a) > (b) ? (a) : (b))
#define ARRAY_LEN(a) (sizeof(a) / sizeof(a[0]))      /* expect: 20.7 */
#define CONTAINER(p, t, m) ((t *)((char *)(p) - offsetof(t, m)))
#define FOR_EACH(i, n) for (i = 0U; i < (n); i++)    /* expect: 20.7 */
#define SWAP(T, a, b) do { T tmp_ = (a); (a) = (b); (b) = tmp_; } while (0)
#define WARN(msg, ...) report(CFG_NAME, msg, __VA_ARGS__)
#define UNUSED(x) (void)x                            /* expect: 20.7 */
#define TAGGED(t) t ## _tag, #t                      /* expect: 20.10 */
#define LOGV(v) report(#v, STR(v), v)                /* expect: 20.10 */
#define NUL_TERM(s) s[sizeof(s) - 1U] = '\0'         /* expect: 20.7 */
#define NEXT(p) p->next                              /* expect: 20.7 */
#define SCALE(x) x * 2                               /* expect: 20.7 */
#define ALIAS report
#define EMPTY_ARGS()
#endif
