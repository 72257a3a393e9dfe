/* How the library's header chooses among its functions is not the program's generic selection. */
#include <tgmath.h>

#define KIND(x) _Generic((x), float: 1, default: 0) /* expect: 1.4 */

double root(double d);
double root(double d)
{
    return sqrt(d);
}

int kind(float f);
int kind(float f)
{
    int direct = _Generic(f, float: 1, double: 2); /* expect: 1.4 */
    return direct + KIND(f);
}
