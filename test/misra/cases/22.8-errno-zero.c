#include <errno.h>
#include <stdlib.h>
#include <stdio.h>

extern void other(void);

void f1(const char *s)
{
  errno = 0;
  long v = strtol(s, NULL, 10);
  if (errno != 0)
  {
    v = 0;
  }
  (void)v;
}

void f2(const char *s)
{
  long v = strtol(s, NULL, 10); /* expect: 22.8 */
  if (errno != 0)
  {
    v = 0;
  }
  (void)v;
}

void f3(const char *s)
{
  errno = 0;
  long v = strtol(s, NULL, 10);
  if (errno == 0)
  {
    v = strtol(s, NULL, 16); /* errno is known to be zero */
    if (errno != 0)
    {
      v = 1;
    }
  }
  errno = 0;
  double d = strtod(s, NULL);
  if (errno != 0)
  {
    d = 0.0;
  }
  (void)v;
  (void)d;
}

void f4(const char *s, int c)
{
  if (c > 0)
  {
    errno = 0;
  }
  (void)strtoul(s, NULL, 10); /* expect: 22.8 */
  if (errno == ERANGE)
  {
    other();
  }
}

void f5(FILE *f)
{
  errno = 0;
  long p = ftell(f);
  if (errno != 0)
  {
    p = 0;
  }
  errno = 1;
  p = ftell(f); /* expect: 22.8 */
  if (errno != 0)
  {
    p = 0;
  }
  (void)p;
}
