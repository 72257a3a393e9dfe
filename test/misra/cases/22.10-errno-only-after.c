#include <errno.h>
#include <stdlib.h>
#include <stdio.h>

extern void other(void);

void f1(const char *s)
{
  errno = 0;
  double d = atof(s);
  if (errno != 0) /* expect: 22.10 */
  {
    d = 0.0;
  }
  (void)d;
}

void f2(const char *s)
{
  errno = 0;
  double d = strtod(s, NULL);
  if (errno != 0)
  {
    d = 0.0;
  }
  (void)d;
}

void f3(void)
{
  if (errno != 0) /* expect: 22.10 */
  {
    other();
  }
}

void f4(const char *s)
{
  errno = 0;
  long v = strtol(s, NULL, 10);
  (void)printf("%ld", v);
  if (errno != 0) /* expect: 22.10 */
  {
    other();
  }
}

void f5(FILE *f)
{
  errno = 0;
  (void)fopen("a", "r");
  if (0 != errno) /* expect: 22.10 */
  {
    other();
  }
  errno = 0;
  (void)ftell(f);
  if (errno == 0)
  {
    other();
  }
}
