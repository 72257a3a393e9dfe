/* std: c90 */
extern int a;
b;                              /* expect: 8.1 */
*c;                             /* expect: 8.1 */
const *d;                       /* expect: 8.1 */
static e[3];                    /* expect: 8.1 */
main() { return 0; }            /* expect: 8.1 */
int f(register x);              /* expect: 8.1 */
int g(const *p);                /* expect: 8.1 */
int h(a, b) { return a + b; }   /* expect: 8.1 */
static (*i)(void);              /* expect: 8.1 */
unsigned j; long k; short l; signed m;
const unsigned n = 1;
typedef o;                      /* expect: 8.1 */
