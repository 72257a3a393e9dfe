#include <stdlib.h> 
#include <stdint.h>
struct pool { void *(*malloc)(size_t n); };
static void my_free(void *p) { (void)p; }
void *(*allocator)(size_t) = malloc; /* expect: 21.3 */
#define NEW(T) ((T *)malloc(sizeof(T))) /* expect: 21.3 */
void f(struct pool *pl)
{
    int32_t *p = (int32_t *)malloc(4u); /* expect: 21.3 */
    char *q = calloc(1u, 2u); /* expect: 21.3 */
    q = realloc(q, 4u); /* expect: 21.3 */
    free(p); /* expect: 21.3 */
    free(q); /* expect: 21.3 */
    my_free(p);
    (void)pl->malloc(4u);
    (void)NEW(int32_t);
    (void)aligned_alloc(8u, 16u); /* expect: 21.3 */
    void (*fr)(void *) = &free; /* expect: 21.3 */
    fr(NULL);
    (void)abs(-1);
    (void)div(3, 2);
}
