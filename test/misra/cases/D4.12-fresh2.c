#include <stdlib.h>
#include <string.h>
struct n { int v; };
extern void *os_alloc(size_t n);
extern void *my_malloc(size_t n);
static void *(*alloc_fn)(size_t n) = malloc;       /* expect: D4.12 */
struct n *mk(void)
{
    struct n *p = (struct n *)malloc(sizeof(*p));  /* expect: D4.12 */
    struct n *q = my_malloc(sizeof(*q));
    void *r = os_alloc(3u);
    p = realloc(p, 3u);                /* expect: D4.12 */
    (void)q; (void)r; (void)alloc_fn;
    return (p != NULL) ? p : calloc(1u, 4u);       /* expect: D4.12 */
}
#define FREE(x) free(x)                /* expect: D4.12 */
void del(struct n *p) { FREE(p); }
