/* std: gnu89 */
#include <stddef.h>
extern double power(double d, int n);
extern int (*fp)(int);
void f(int (*cb)(int))
{
  int local(int);
  double s1 = power(2.0, 2);
  double s2 = power2(2.0, 2); /* expect: 17.3 */
  int x = later(1); /* expect: 17.3 */
  x += cb(1) + fp(2) + local(3);
  undeclared(); /* expect: 17.3 */
  x = (undeclared2)(x); /* expect: 17.3 */
  if (x > 3) { undeclared(); } /* expect: 17.3 */
  (void)s1; (void)s2; (void)__builtin_abs(x);
}
int later(int n) { return n; }
#define CALL(x) hidden(x) /* expect: 17.3 */
int g(void) { return CALL(1) + later(2); }
size_t k(const char *s) { return strlen(s); } /* expect: 17.3 */
