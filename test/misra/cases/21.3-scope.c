#include <stdlib.h>
static void my_free(void *free) { (void)free; }
static int count(int malloc) { return malloc + 1; }
int f(void)
{
  int calloc = 3;
  my_free(NULL);
  return count(calloc);
}
void g(void) { void *p = realloc(NULL, 3u); free(p); } /* expect: 21.3 */
struct ops { void *(*malloc)(size_t n); };
static const struct ops o = { .malloc = malloc }; /* expect: 21.3 */
