#include <stddef.h>
#include <signal.h> /* expect: 21.5 */
static volatile sig_atomic_t flag; /* expect: 21.5 */
static void handler(int n) { flag = n; }
void f(void)
{
  (void)signal(SIGINT, handler); /* expect: 21.5 */
  (void)raise(SIGTERM); /* expect: 21.5 */
  (void)signal(SIGABRT, SIG_DFL); /* expect: 21.5 */
}
