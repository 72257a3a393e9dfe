#include <stdint.h>
#define TWO(a, b) ((a), (b))
extern int f(int a, int b); extern int g(int a);
void fn(void)
{
    int i, j;
    i = 1, j = 2; /* expect: 12.3 */
    i = (1, 2); /* expect: 12.3 */
    for (i = 0, j = 0; i < 3; i++) { } /* expect: 12.3 */
    for (i = 0; i < 3; i++, j++) { } /* expect: 12.3 */
    i = f(1, 2);
    i = g((1, 2)); /* expect: 12.3 */
    int a[] = { 1, 2 };
    enum { A, B };
    if (g(1), j > 2) { } /* expect: 12.3 */
    i = TWO(1, 2); /* expect: 12.3 */
    while (i++, i < 3) { } /* expect: 12.3 */
    return (void)i, (void)j; /* expect: 12.3 */
}
int h(void) { return g(1), 3; } /* expect: 12.3 */
