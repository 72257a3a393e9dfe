#include <errno.h>
#include <stdlib.h>
#include <stdio.h>
#include <math.h>

extern void other(void);
extern int maybe(void);

void f1(const char *s, int c)
{
  errno = 0;
  long v = 0;
  if (c > 0)
  {
    v = strtol(s, NULL, 10);
  }
  if (errno != 0) /* expect: 22.10 */
  {
    other();
  }
  (void)v;
}

void f2(const char *s)
{
  errno = 0;
  long v = strtol(s, NULL, 10);
  if (errno != 0)
  {
    other();
  }
  if (errno == ERANGE) /* expect: 22.10 */
  {
    other();
  }
  (void)v;
}

void f3(double x)
{
  errno = 0;
  (void)sqrt(x);
  if (errno != 0) /* expect: 22.10 */
  {
    other();
  }
}

void f4(const char *s)
{
  errno = 0;
  (void)strtol(s, NULL, 10);
  switch (errno)
  {
  case 0:
    break;
  default:
    other();
    break;
  }
}

void f5(const char *s)
{
  errno = 0;
  (void)strtol(s, NULL, 10);
  if ((errno == ERANGE) || (errno == EINVAL))
  {
    other();
  }
}

void f6(void)
{
  errno = 0;
  (void)maybe();
  while (errno == 0) /* expect: 22.10 */
  {
    (void)maybe();
    break;
  }
}

void f7(const char *s)
{
  do
  {
    errno = 0;
    (void)strtod(s, NULL);
  } while (errno != 0);
}
