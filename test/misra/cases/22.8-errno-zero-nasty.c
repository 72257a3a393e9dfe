#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

extern int unknown(void);

static void reset(void)
{
  errno = 0;
}

void f1(const char *s)
{
  errno = 0;
  (void)unknown();
  (void)strtol(s, NULL, 10);
  if (errno != 0)
  {
    (void)unknown();
  }
}

void f2(const char *s)
{
  reset();
  (void)strtol(s, NULL, 10);
  if (errno != 0)
  {
    (void)unknown();
  }
}

void f3(const char *s, int n)
{
  errno = 0;
  for (int i = 0; i < n; i++)
  {
    (void)strtoll(s, NULL, 10); /* expect: 22.8 */
    if (errno != 0)
    {
      (void)unknown();
    }
  }
}

void f4(const char *s, int n)
{
  for (int i = 0; i < n; i++)
  {
    errno = 0;
    (void)strtoimax(s, NULL, 10);
    if (errno != 0)
    {
      (void)unknown();
    }
  }
}

void f5(FILE *f, fpos_t *pos)
{
  (void)fgetpos(f, pos); /* expect: 22.8 */
  if (errno != 0)
  {
    (void)unknown();
  }
  (void)fsetpos(f, pos); /* expect: 22.8 */
  if (errno != 0)
  {
    (void)unknown();
  }
  errno = 0;
  (void)fputwc(L'a', f);
  if (errno != 0)
  {
    (void)unknown();
  }
}

void f6(const char *s)
{
  errno = 0;
  switch (unknown())
  {
  case 0:
    (void)strtof(s, NULL);
    if (errno != 0)
    {
      (void)unknown();
    }
    break;
  default:
    break;
  }
}

void f7(const char *s)
{
  errno = 0;
  (void)strtol(s, NULL, 10);
  if (errno != 0)
  {
    errno = 0;
  }
  (void)strtol(s, NULL, 10);
  if (errno != 0)
  {
    (void)unknown();
  }
}
