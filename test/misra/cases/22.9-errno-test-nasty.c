#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

extern void other(void);
static long result;

static long parse(const char *s)
{
  errno = 0;
  return strtol(s, NULL, 10); /* expect: 22.9 */
}

static int save(const char *s)
{
  int e;
  errno = 0;
  result = strtol(s, NULL, 10);
  e = errno;
  return e;
}

void f1(const char *s)
{
  errno = 0;
  if (strtol(s, NULL, 10) == 0) /* expect: 22.9 */
  {
    other();
  }
}

void f2(const char *s)
{
  errno = 0;
  result = strtol(s, NULL, 10);
  switch (errno)
  {
  case 0:
    other();
    break;
  default:
    break;
  }
}

void f3(const char *s)
{
  errno = 0;
  result = strtol(s, NULL, 10);
  while (errno != 0)
  {
    other();
    break;
  }
}

void f4(const char *s, FILE *f)
{
  errno = 0;
  result = strtol(s, NULL, 10); /* expect: 22.9 */
  result += ftell(f); /* expect: 22.9 */
  (void)parse(s);
  (void)save(s);
}

int f5(const char *s)
{
  errno = 0;
  result = strtol(s, NULL, 10);
  return (errno == 0) ? 1 : 0;
}

void f6(const char *s, int c)
{
  errno = 0;
  if (c > 0)
  {
    result = strtol(s, NULL, 10);
  }
  else
  {
    result = strtol(s, NULL, 16);
  }
  if (errno != 0)
  {
    other();
  }
}

