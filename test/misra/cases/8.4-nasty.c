#include <stdint.h>
#include <stdlib.h>
struct s { int a; };
extern struct s decl;
struct s decl = { 1 };
struct s nodecl = { 1 };              /* expect: 8.4 */
static struct s st;
const int kst = 3;                    /* expect: 8.4 */
int arr[3] = { 1 };                   /* expect: 8.4 */
int (*fp)(int a) = 0;                 /* expect: 8.4 */
int proto(int a);
int proto(int a) { return a; }
int noproto(int a) { return a; }      /* expect: 8.4 */
int old(a) int a; { return a; }       /* expect: 8.4 */
void block(void);
void block(void)
{
  extern int inblock;
  int local = 1;
  static int s = 2;
  (void)local; (void)s;
}
int inblock = 3;                      /* expect: 8.4 */
_Thread_local int tl;                 /* expect: 8.4 */
typedef int fn_t(int);
fn_t typed;
int typed(int x) { return x; }
int x1, x2 = 3;                       /* expect: 8.4 */
#define DEF(n) int n(void) { return 0; }
DEF(made)                             /* expect: 8.4 */
