#include <stdlib.h>
#include <string.h>
struct s { int malloc; void (*free)(void *p); };
extern void own_free(void *p);
void *(*alloc)(size_t n) = malloc; /* expect: 21.3 */
#define NEW(T) ((T *)malloc(sizeof(T))) /* expect: 21.3 */
#define FREE free /* expect: 21.3 */
void f(struct s *ps)
{
  char *p = (char *)malloc(10u); /* expect: 21.3 */
  p = calloc(1u, 2u); /* expect: 21.3 */
  p = realloc(p, 3u); /* expect: 21.3 */
  free(p); /* expect: 21.3 */
  p = aligned_alloc(16u, 32u); /* expect: 21.3 */
  ps->malloc = 3;
  ps->free = own_free;
  ps->free(p);
  (void)abs(-1);
  int *q = NEW(int);
  FREE(q);
  ps->free = &free; /* expect: 21.3 */
  p = (malloc)(3u); /* expect: 21.3 */
}
