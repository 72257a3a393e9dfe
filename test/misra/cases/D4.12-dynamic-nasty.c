#include <stdlib.h>

typedef void *(*allocator)(size_t n);

static allocator hook = malloc; /* expect: D4.12 */
static void (*release)(void *p) = &free; /* expect: D4.12 */

#define NEW(T) ((T *)malloc(sizeof(T))) /* expect: D4.12 */

struct heap
{
  int malloc;
};

static void *my_malloc(size_t n)
{
  static char pool[64];
  (void)n;
  return pool;
}

void f(struct heap *h)
{
  int *p = NEW(int);
  h->malloc = 3;
  (void)my_malloc(3u);
  (void)(malloc)(4u); /* expect: D4.12 */
  (release)(p);
  (void)hook(3u);
}
