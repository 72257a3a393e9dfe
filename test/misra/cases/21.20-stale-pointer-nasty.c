#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

extern void show(const char *s);
extern int more(void);
static char store[64];

static void ask_again(void)
{
  (void)getenv("SHELL");
}

void f1(void)
{
  const char *a = getenv("A");
  ask_again();
  show(a); /* expect: 21.20 */
}

void f2(int c)
{
  const char *a = getenv("A");
  if (c > 0)
  {
    (void)getenv("B");
  }
  show(a); /* expect: 21.20 */
}

void f3(void)
{
  const char *a = getenv("A");
  if (a != NULL)
  {
    (void)strncpy(store, a, sizeof(store) - 1u);
  }
  (void)getenv("B");
  show(store);
}

void f4(const time_t *t)
{
  const struct tm *a = localtime(t);
  const struct tm *b = gmtime(t);
  show(a->tm_zone); /* expect: 21.20 */
  show(b->tm_zone);
}

void f5(const struct tm *t, const time_t *u)
{
  const char *s = asctime(t);
  const char *c = ctime(u);
  show(s); /* expect: 21.20 */
  show(c);
}

void f6(void)
{
  const char *a = getenv("A");
  const char *alias = a;
  (void)getenv("B");
  show(alias); /* expect: 21.20 */
  a = getenv("A");
  show(a);
}

void f7(void)
{
  const char *m = strerror(1);
  while (more() != 0)
  {
    show(m); /* expect: 21.20 */
    (void)strerror(2);
  }
}
