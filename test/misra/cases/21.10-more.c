#include <time.h>
static clock_t last; /* expect: 21.10 */
static struct tm now; /* expect: 21.10 */
struct own { int time; int clock; };
extern void use_time(int time);
int f(struct own *o, char *b)
{
  o->time = 1;
  o->clock = 2;
  use_time(o->time);
  time_t t = time(NULL); /* expect: 21.10 */
  (void)strftime(b, 3u, "%Y", &now); /* expect: 21.10 */
  (void)mktime(&now); /* expect: 21.10 */
  last = clock(); /* expect: 21.10 */
  return (int)t;
}
