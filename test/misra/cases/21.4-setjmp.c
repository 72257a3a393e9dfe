#include <setjmp.h> /* expect: 21.4 */
jmp_buf env; /* expect: 21.4 */
void f(int x)
{
  if (setjmp(env) == 0) /* expect: 21.4 */
  {
    longjmp(env, x); /* expect: 21.4 */
  }
}
