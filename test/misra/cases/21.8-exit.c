#include <stdlib.h>
static void bye(void) { }
void f(int x)
{
  if (x == 1) { abort(); } /* expect: 21.8 */
  if (x == 2) { exit(1); } /* expect: 21.8 */
  if (x == 3) { _Exit(2); } /* expect: 21.8 */
  if (x == 4) { quick_exit(3); } /* expect: 21.8 */
  (void)atexit(bye);
  (void)getenv("x");
}
