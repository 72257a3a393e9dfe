#include <stdlib.h>
int (*r)(void) = &rand; /* expect: 21.24 */
struct s { int rand; };
int f(struct s *p)
{
  srand(3u); /* expect: 21.24 */
  p->rand = 1;
  return rand() % 3; /* expect: 21.24 */
}
