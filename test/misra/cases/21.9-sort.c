#include <stdlib.h>
static int cmp(const void *a, const void *b) { return (a == b) ? 0 : 1; }
void f(int *v, int k)
{
  qsort(v, 3u, sizeof(int), cmp); /* expect: 21.9 */
  (void)bsearch(&k, v, 3u, sizeof(int), cmp); /* expect: 21.9 */
  (void)abs(k);
}
