typedef void fn(void);
typedef fn *pfn;
typedef fn fn2;
const fn a; /* expect: 17.13 */
const pfn b = 0;
volatile fn2 c; /* expect: 17.13 */
static fn *const d = 0;
static const fn *e; /* expect: 17.13 */
void f(const fn x); /* expect: 17.13 */
const void *g(void);
typedef fn const qfn; /* expect: 17.13 */
struct s { volatile fn *m; }; /* expect: 17.13 */
