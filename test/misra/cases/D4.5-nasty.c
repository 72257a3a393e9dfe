#include <stdint.h>
typedef int mode_t_l;
typedef int mode_t_I;                 /* expect: D4.5 */
void foo_rn(void);
void foo_m(void);                     /* expect: D4.5 */
enum { VAL_O, VAL_0 };                /* expect: D4.5 */
struct s { int a_b; int ab; };        /* expect: D4.5 */
struct t { int ab; };
int count;
void f(int Count)                     /* expect: D4.5 */
{
  int x_l = 0;
  int x_1 = 0;                        /* expect: D4.5 */
  (void)Count; (void)x_l; (void)x_1;
}
void g(void) { int x_I = 0; (void)x_I; }
int alpha;
int alphb;
