/* std: c90 */
#include <stddef.h>
static int kr(p) char *p;
{
  if (p == 0) { return 1; } /* expect: 11.9 */
  return p != NULL;
}
char *g(void)
{
  char *p;
  p = 0; /* expect: 11.9 */
  return kr(p) ? p : NULL;
}
