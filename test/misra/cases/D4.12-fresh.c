#include <stdlib.h>
#include <string.h>
void f(void)
{
    int *p = malloc(4);                /* expect: D4.12 */
    int *q = calloc(1, 4);             /* expect: D4.12 */
    p = realloc(p, 8);                 /* expect: D4.12 */
    free(p);                           /* expect: D4.12 */
    free(q);                           /* expect: D4.12 */
    char *d = strdup("x");             /* expect: D4.12 */
    void *(*fp)(size_t n) = malloc;    /* expect: D4.12 */
    void *a = aligned_alloc(8, 16);    /* expect: D4.12 */
    (void)d; (void)fp; (void)a;
}
struct pool { int a[4]; };
void *pool_alloc(struct pool *p) { return p->a; }
void g(void) { struct pool p; (void)pool_alloc(&p); int malloc_count = 0; (void)malloc_count; }
