/* std: c90 */
extern x;                    /* expect: 8.1 */
const y = 1;                 /* expect: 8.1 */
static z;                    /* expect: 8.1 */
extern f(void);              /* expect: 8.1 */
g(void) { return 1; }        /* expect: 8.1 */
int k(const a);              /* expect: 8.1 */
typedef (*fp)(int);          /* expect: 8.1 */
typedef *ip;                 /* expect: 8.1 */
struct s { int a; const b; };/* expect: 8.1 */
int m(void)
{
  auto n = 1;                /* expect: 8.1 */
  register r = 1;            /* expect: 8.1 */
  static volatile v;         /* expect: 8.1 */
  unsigned u = 1;
  long l = 1;
  short s = 1;
  signed q = 2;
  return n + r + v;
}
