#include <stdint.h>
void f(int x)
{
    goto used;
unused: /* expect: 2.6 */
    x++;
used:
    x--;
    {
inner: /* expect: 2.6 */
        x = 1;
    }
a: b: /* expect: 2.6 */
    if (x > 3) { goto a; }
    switch (x)
    {
    case 1:
defaultx: /* expect: 2.6 */
        break;
    default:
        break;
    }
}
void g(void)
{
used: /* expect: 2.6 */
    ;
}
