#include <stdlib.h>
#include <stdnoreturn.h>
#include <setjmp.h>
_Noreturn void f(void)
{
  exit(0);
}
_Noreturn void g(int x) /* expect: 17.9 */
{
  if (x > 0)
  {
    abort();
  }
}
noreturn void h(void)
{
  for (;;) { }
}
_Noreturn void i(int x) /* expect: 17.9 */
{
  while (x > 0) { x--; }
}
_Noreturn void j(void)
{
  while (1) { }
}
_Noreturn void k(int x)
{
  if (x) { exit(1); } else { abort(); }
}
_Noreturn void l(int x) /* expect: 17.9 */
{
  switch (x) { case 1: exit(1); break; default: break; }
}
_Noreturn void m(void) /* expect: 17.9 */
{
  return;
}
_Noreturn void n(void) { f(); }
_Noreturn void o(jmp_buf b) { longjmp(b, 1); }
_Noreturn void p(void) { do { } while (1); }
_Noreturn void q(void) { /* expect: 17.9 */
  for (;;) { break; }
}
static void r(void) { }
