#include "x.h"
static void foo(void) { } /* expect: 5.8 */
void b1(void)
{
    short index = 3;
    int count = 1; /* expect: 5.8 */
    (void)index; (void)count;
    foo();
}
static int local_a;
static int value_fn; /* expect: 5.8 */
struct tag { int count; }; /* expect: 5.8 */
int shared_p;
extern int count;
typedef int b1_t;
