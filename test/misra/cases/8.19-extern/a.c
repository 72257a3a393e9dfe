#include "h.h"
extern int a;            /* expect: 8.19 */
extern void f(void);     /* expect: 8.19 */
void g(void);            /* expect: 8.19 */
int in_header = 1;
void h(void)
{
  extern int b;          /* expect: 8.19 */
}
static void s(void);
int t;
extern int init = 1;
