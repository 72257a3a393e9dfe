#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

extern void show(const char *s);

void f1(void)
{
  const char *a = setlocale(LC_ALL, NULL);
  const char *b;
  show(a);
  b = setlocale(LC_ALL, "C");
  show(a); /* expect: 21.20 */
  show(b);
}

void f2(void)
{
  const char *home = getenv("HOME");
  const char *path = getenv("PATH");
  show(home); /* expect: 21.20 */
  show(path);
}

void f3(const time_t *t1, const time_t *t2)
{
  const struct tm *a = gmtime(t1);
  show(asctime(a));
  const struct tm *b = gmtime(t2);
  (void)printf("%d", a->tm_year); /* expect: 21.20 */
  (void)printf("%d", b->tm_year);
}

void f4(void)
{
  const char *m = strerror(1);
  show(m);
  const char *n = strerror(2);
  show(n);
}

void f5(void)
{
  const struct lconv *c = localeconv();
  show(c->decimal_point);
  (void)setlocale(LC_ALL, "C");
  show(c->decimal_point); /* expect: 21.20 */
}
