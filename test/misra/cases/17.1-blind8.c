#include <stdarg.h>      /* expect: 17.1 */
#include <stdio.h>
#include <stdint.h>
extern void log_v(const char *fmt, va_list ap);       /* expect: 17.1 */
extern int printf_like(const char *fmt, ...);
static void logger(const char *fmt, ...)
{
  va_list ap;                                         /* expect: 17.1 */
  va_start(ap, fmt);                                  /* expect: 17.1 */
  log_v(fmt, ap);
  va_end(ap);                                         /* expect: 17.1 */
}
int32_t sum(int32_t n, ...)
{
  int32_t total = 0;
  va_list args;                                       /* expect: 17.1 */
  va_list copy;                                       /* expect: 17.1 */
  va_start(args, n);                                  /* expect: 17.1 */
  va_copy(copy, args);                                /* expect: 17.1 */
  for (int32_t i = 0; i < n; i++)
  {
    total += va_arg(args, int32_t);                   /* expect: 17.1 */
    total += va_arg(copy, int32_t);                   /* expect: 17.1 */
  }
  va_end(copy);                                       /* expect: 17.1 */
  va_end(args);                                       /* expect: 17.1 */
  return total;
}
void caller(void)
{
  (void)printf("%d\n", 3);
  (void)printf_like("%d", 1);
  logger("x");
}
