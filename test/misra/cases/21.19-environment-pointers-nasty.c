#include <locale.h>
#include <stdlib.h>
#include <string.h>

struct env
{
  const char *home;
  char *path;
};

extern void take(char *s);

static char *global_path;

void f(struct env *e)
{
  const struct lconv *c = localeconv();
  const char *p;
  char *q;

  e->home = getenv("HOME");
  e->path = getenv("PATH"); /* expect: 21.19 */
  global_path = getenv("PATH"); /* expect: 21.19 */
  q = strerror(2); /* expect: 21.19 */
  p = strerror(2);
  c->decimal_point[0] = ','; /* expect: 21.19 */
  (void)strcpy(c->grouping, "x"); /* expect: 21.19 */
  localeconv()->decimal_point = NULL; /* expect: 21.19 */
  take(c->currency_symbol); /* expect: 21.19 */
  ((char *)p)[0] = 'x'; /* expect: 21.19 */
  *getenv("X") = 'a'; /* expect: 21.19 */
  (void)q;
}
