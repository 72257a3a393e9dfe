#include <stdlib.h>
_Noreturn void f(void) { exit(0); }
void g(void) /* expect: 17.11 */
{
  abort();
}
void h(void) /* expect: 17.11 */
{
  for (;;) { }
}
void i(int x)
{
  if (x) { abort(); }
}
void j(int x) /* expect: 17.11 */
{
  if (x) { abort(); } else { f(); }
}
static void k(void) /* expect: 17.11 */
{
  while (1) { }
}
static void m(int x)
{
  while (x) { }
}
int n(void)
{
  for (;;) { break; }
  return 1;
}
_Noreturn static void o(void) { for (;;) { } }
int p(int x)
{
  do { if (x) { return 1; } } while (1);
}
int main(void)
{
  o(); k(); m(1);
}
