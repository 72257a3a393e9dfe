#include <stdlib.h>
#include <string.h>
extern void *pool_alloc(unsigned n);
void f(void)
{
    int *p = malloc(4u); /* expect: D4.12 */
    p = realloc(p, 8u); /* expect: D4.12 */
    int *q = calloc(1u, 4u); /* expect: D4.12 */
    free(p); /* expect: D4.12 */
    int *r = pool_alloc(4u);
    void *s = aligned_alloc(8u, 8u); /* expect: D4.12 */
    void *(*m)(size_t) = malloc; /* expect: D4.12 */
    char *t = strdup("x"); /* expect: D4.12 */
    void *a = alloca(8u); /* expect: D4.12 */
}
