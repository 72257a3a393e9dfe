#include <stdlib.h>
int (*run)(const char *) = system; /* expect: 21.21 */
struct s { int system; };
int f(const char *s, struct s *ps)
{
  ps->system = 1;
  (void)getenv("PATH");
  return system(s); /* expect: 21.21 */
}
