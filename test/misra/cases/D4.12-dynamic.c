#include <stdlib.h>
#include <string.h>

void f(size_t n)
{
  char *p = (char *)malloc(n); /* expect: D4.12 */
  char *q = (char *)calloc(n, 2u); /* expect: D4.12 */
  q = (char *)realloc(q, n); /* expect: D4.12 */
  free(p); /* expect: D4.12 */
  free(q); /* expect: D4.12 */
  p = (char *)aligned_alloc(16u, n); /* expect: D4.12 */
  free(p); /* expect: D4.12 */
  (void)strdup("a"); /* expect: D4.12 */
  (void)abs(3);
}
