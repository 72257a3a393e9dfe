#include <stdlib.h>
#include <stdio.h>
#include <stdbool.h>
#include <stdatomic.h>
const static int a = 3; /* expect: 1.5 */
static const int a2 = 3;
int f(); /* expect: 1.5 */
int g(x) int x; { return x; } /* expect: 1.5 */
#undef bool /* expect: 1.5 */
#undef true /* expect: 1.5 */
void h(FILE *fp, void *p)
{
    char buf[10];
    (void)gets(buf); /* expect: 1.5 */
    p = realloc(p, 0); /* expect: 1.5 */
    (void)ungetc('a', fp);
    atomic_int v = ATOMIC_VAR_INIT(3); /* expect: 1.5 */
}
int const extern b; /* expect: 1.5 */
typedef int t; int typedef u; /* expect: 1.5 */
