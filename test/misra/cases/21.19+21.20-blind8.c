#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <errno.h>
#include <stdio.h>
extern void use(const char *s);
void ro(void)
{
  char *s1 = setlocale(LC_ALL, 0);             /* expect: 21.19 */
  struct lconv *conv = localeconv();           /* expect: 21.19 */
  const struct lconv *cc = localeconv();
  const char *s2 = setlocale(LC_ALL, "");
  s1[1] = 'A';                                 /* expect: 21.19, 21.20 */
  conv->decimal_point = "^";                   /* expect: 21.19, 21.20 */
  cc->grouping[2] = 'x';                       /* expect: 21.19, 21.20 */
  char *e = getenv("PATH");                    /* expect: 21.19 */
  const char *ce = getenv("PATH");
  char *se = strerror(3);                      /* expect: 21.19 */
  e[0] = 'x';                                  /* expect: 21.19, 21.20 */
  char copy[10];
  (void)strncpy(copy, ce, 9U);
  copy[0] = 'b';
  use(s2); use(se); use(setlocale(LC_CTYPE, "C"));
}
void stale(void)
{
  const char *r1 = setlocale(LC_ALL, 0);
  const char *r2 = setlocale(LC_MONETARY, "French");
  use(r1);                                     /* expect: 21.20 */
  use(r2);
  const char *g1 = getenv("A");
  use(g1);
  const char *g2 = getenv("B");
  use(g2);
  use(g1);                                     /* expect: 21.20 */
  const struct lconv *l = localeconv();
  (void)setlocale(LC_ALL, "C");
  use(l->decimal_point);                       /* expect: 21.20 */
  time_t t = 0;
  const char *a1 = asctime(gmtime(&t));
  const char *a2 = ctime(&t);
  use(a1);                                     /* expect: 21.20 */
  use(a2);
  const struct tm *m1 = gmtime(&t);
  const struct tm *m2 = localtime(&t);
  (void)m1->tm_sec;                            /* expect: 21.20 */
  (void)m2->tm_sec;
  const char *x1 = strerror(1);
  use(x1);
  x1 = strerror(2);
  use(x1);
}
