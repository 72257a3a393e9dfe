#include <stdio.h>
#include <stdarg.h> /* expect: 17.1 */
void h(va_list ap) /* expect: 17.1 */
{
  double y;
  y = va_arg(ap, double); /* expect: 17.1 */
  (void)y;
}
void f(int n, ...)
{
  va_list ap; /* expect: 17.1 */
  va_list copy; /* expect: 17.1 */
  va_start(ap, n); /* expect: 17.1 */
  va_copy(copy, ap); /* expect: 17.1 */
  h(ap);
  va_end(copy); /* expect: 17.1 */
  va_end(ap); /* expect: 17.1 */
}
void g(void) { f(1, 2.0, 3.0); (void)printf("%d", 1); }
#define LOG(...) f(0, __VA_ARGS__)
void k(void) { LOG(1); }
