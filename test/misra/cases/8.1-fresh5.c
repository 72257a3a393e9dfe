/* std: c90 */
/* implicit int */
static a = 1;                          /* expect: 8.1 */
extern b;                              /* expect: 8.1 */
const c = 2;                           /* expect: 8.1 */
f(void) { return 1; }                  /* expect: 8.1 */
int g(x) { return x; }                 /* expect: 8.1 */
int h(const x) { return x; }           /* expect: 8.1 */
typedef *ptr;                          /* expect: 8.1 */
struct s { unsigned m : 3; const n; }; /* expect: 8.1 */
unsigned u;
long l;
short int si;
static int ok(void) { register i = 0; auto j = 1; return i + j; } /* expect: 8.1 */
int (*fp)(const y);                    /* expect: 8.1 */
volatile v;                            /* expect: 8.1 */
