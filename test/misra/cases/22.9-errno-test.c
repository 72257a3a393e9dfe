#include <errno.h>
#include <stdlib.h>
#include <stdio.h>

extern void other(void);
extern long result;

void f1(const char *s)
{
  errno = 0;
  result = strtol(s, NULL, 10);
  if (errno != 0)
  {
    other();
  }
}

void f2(const char *s)
{
  errno = 0;
  result = strtol(s, NULL, 10); /* expect: 22.9 */
}

void f3(const char *s)
{
  errno = 0;
  result = strtol(s, NULL, 10); /* expect: 22.9 */
  other();
  if (errno != 0)
  {
    other();
  }
}

void f4(const char *s, FILE *f)
{
  errno = 0;
  long v = strtol(s, NULL, 10); /* expect: 22.9 */
  errno = 0;
  long w = ftell(f);
  if (0 == errno)
  {
    result = v + w;
  }
}

void f5(const char *s, int c)
{
  errno = 0;
  result = strtol(s, NULL, 10); /* expect: 22.9 */
  if (c > 0)
  {
    if (errno != 0)
    {
      other();
    }
  }
}

void f6(const char *s)
{
  char *end;
  errno = 0;
  result = (long)strtoul(s, &end, 10);
  if ((errno == ERANGE) || (end == s))
  {
    other();
  }
}
