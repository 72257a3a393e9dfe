inline int a(void) { return 1; }           /* expect: 8.10 */
static inline int b(void) { return 1; }
int inline c(void) { return 1; }           /* expect: 8.10 */
static int inline d(void) { return 1; }
extern inline int e(void);                 /* expect: 8.10 */
#define INL static inline
INL int f(void) { return 1; }
#define BADINL inline
BADINL int g(void) { return 1; }           /* expect: 8.10 */
static int h(void) { return b() + d() + f(); }
inline int i(void);                        /* expect: 8.10 */
