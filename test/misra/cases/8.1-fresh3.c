/* std: gnu90 */
static counter = 1;                        /* expect: 8.1 */
static unsigned flags = 1;
const limit = 5;                           /* expect: 8.1 */
volatile tick;                             /* expect: 8.1 */
register_it(void);                         /* expect: 8.1 */
static helper(int a) { return a; }         /* expect: 8.1 */
int (*ptr)(const v);                       /* expect: 8.1 */
struct s { unsigned a : 1; const long b; volatile c; };   /* expect: 8.1 */
typedef const t;                           /* expect: 8.1 */
long x; short y; signed z;
void f(register a, auto_t) int a; { (void)a; }   
int g(void) { static n; extern m; auto k = 1; return n + m + k; }   /* expect: 8.1 */
int h(a) { return a; }                     /* expect: 8.1 */
int s = sizeof(const);                     /* expect: 8.1 */                     
