#include <stdint.h>
typedef union tag { int a; float b; } u_t; /* expect: 19.2 */
static u_t x;
static union tag y; /* expect: 19.2 */
struct s { u_t m; union { int k; } n; }; /* expect: 19.2 */
static int f(u_t *p, union tag *q) { return p->a + q->a; } /* expect: 19.2 */
int g(void) { return f(&x, &y) + (int)sizeof(union tag); } /* expect: 19.2 */
