#include <stdlib.h>
#define TO_INT(s) atoi(s) /* expect: 21.7 */
struct s { int atoi; };
int f(const char *s, struct s *ps)
{
  int a = atoi(s); /* expect: 21.7 */
  long b = atol(s); /* expect: 21.7 */
  long long c = atoll(s); /* expect: 21.7 */
  double d = atof(s); /* expect: 21.7 */
  long e = strtol(s, NULL, 10);
  int (*p)(const char *) = &atoi; /* expect: 21.7 */
  ps->atoi = 2;
  return a + (int)b + (int)c + (int)d + (int)e + p(s) + TO_INT(s);
}
