int tent; /* expect: 8.18 */
extern int ext;
static int st; /* expect: 8.18 */
static const int k = 3;
int arr[3]; /* expect: 8.18 */
int fn(void);
extern int init;
_Thread_local int tl; /* expect: 8.18 */
typedef int t;
struct s { int a; } so; /* expect: 8.18 */
int p1, *p2; /* expect: 8.18 */
static inline int f(void) { static int n; int m; m = n; return m; }
int defined = 3;
