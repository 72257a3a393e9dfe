#include <stdint.h>
#include <stdarg.h> /* expect: 17.1 */
extern int vlog(const char *f, va_list ap); /* expect: 17.1 */
typedef va_list args_t; /* expect: 17.1 */
int sum(int n, ...)
{
  va_list ap; /* expect: 17.1 */
  int t = 0;
  va_start(ap, n); /* expect: 17.1 */
  for (int i = 0; i < n; i++) { t += va_arg(ap, int); } /* expect: 17.1 */
  va_end(ap); /* expect: 17.1 */
  return t;
}
#define FIRST(ap) va_arg(ap, int) /* expect: 17.1 */
int one(args_t a) { return FIRST(a); }
