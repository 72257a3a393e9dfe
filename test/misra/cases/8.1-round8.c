/* std: c90 */
extern x1; /* expect: 8.1 */
extern short int x2;
const x3 = 3; /* expect: 8.1 */
static x4; /* expect: 8.1 */
f1(void) { return 1; } /* expect: 8.1 */
int f2(void);
f3(); /* expect: 8.1 */
typedef (*pfi)(void); /* expect: 8.1 */
typedef int (*pfi2)(void);
struct s { int a; const b; }; /* expect: 8.1 */
void f4(char c, const k); /* expect: 8.1 */
void f5(char c, const int k);
unsigned u;
long l;
void f6(void)
{
    auto v = 3; /* expect: 8.1 */
    register r; /* expect: 8.1 */
    static int ok;
    volatile q; /* expect: 8.1 */
}
