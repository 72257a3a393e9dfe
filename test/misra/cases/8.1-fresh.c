/* std: gnu90 */
extern x;                              /* expect: 8.1 */
extern int16;                          /* expect: 8.1 */
const y;                               /* expect: 8.1 */
static z;                              /* expect: 8.1 */
f1(void) { return 1; }                 /* expect: 8.1 */
int f2(void) { return 1; }
int f3(char c, const k);               /* expect: 8.1 */
int (*pf)(const a);                    /* expect: 8.1 */
typedef (*pt)(int a);                  /* expect: 8.1 */
typedef int (*pt2)(int a);
struct s { int a; const b; };          /* expect: 8.1 */
unsigned u;
long l;
short sh;
signed si;
void g(void)
{
    auto a = 1;                        /* expect: 8.1 */
    register r = 2;                    /* expect: 8.1 */
    static st;                         /* expect: 8.1 */
    auto int b = 1;
    (void)a; (void)r; (void)b; (void)st;
}
extern h(int a);                       /* expect: 8.1 */
int kr(a, b) int b; { return a + b; }  /* expect: 8.1 */
