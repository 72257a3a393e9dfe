#include <stdlib.h>
#include <stddef.h>
struct node { struct node *next; };
static void *(*allocator)(size_t) = malloc;          /* expect: D4.12 */
extern void *pool_alloc(size_t n);
int main(void)
{
  struct node *a = malloc(sizeof(struct node));      /* expect: D4.12 */
  struct node *b = (struct node *)calloc(1u, sizeof *b); /* expect: D4.12 */
  a = realloc(a, 2u * sizeof *a);                    /* expect: D4.12 */
  free(a);                                           /* expect: D4.12 */
  void *c = aligned_alloc(8u, 16u);                  /* expect: D4.12 */
  void *d = pool_alloc(3u);
  b->next = d;
  (void)c;
  return (allocator == NULL) ? 1 : 0;
}
