#include <stdlib.h>
static int atoi_safe(const char *s) { return s[0]; }
int f(const char *s)
{
  int (*fp)(const char *) = atoi; /* expect: 21.7 */
  int x = (atoi)(s); /* expect: 21.7 */
  return atoi_safe(s) + x + fp(s);
}
