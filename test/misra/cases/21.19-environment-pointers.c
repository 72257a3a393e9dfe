#include <locale.h>
#include <stdlib.h>
#include <string.h>

extern void show(const char *s);
extern void change(char *s);

void f(void)
{
  char *e1 = getenv("HOME"); /* expect: 21.19 */
  const char *e2 = getenv("HOME");
  struct lconv *c1 = localeconv(); /* expect: 21.19 */
  const struct lconv *c2 = localeconv();
  char *l1 = setlocale(LC_ALL, NULL); /* expect: 21.19 */
  const char *l2 = setlocale(LC_ALL, NULL);
  char *m1 = strerror(3); /* expect: 21.19 */
  const char *m2 = strerror(3);
  char copy[32];

  if (e2 != NULL)
  {
    show(e2);
    (void)strncpy(copy, e2, sizeof(copy));
  }
  show(l2);
  show(m2);
  show(c2->decimal_point);
  (void)e1;
  (void)c1;
  (void)l1;
  (void)m1;
  show(getenv("PATH"));
  change(getenv("PATH")); /* expect: 21.19 */
}
