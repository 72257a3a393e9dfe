#include <stdio.h>
#include <string.h>

struct holder
{
  FILE *f;
};

typedef FILE stream;

static FILE get(FILE *f)
{
  return *f; /* expect: 22.5 */
}

void f(struct holder *h, FILE **list, stream *s, int c)
{
  FILE *other = h->f;
  int *raw = (int *)other;
  (void)*h->f; /* expect: 22.5 */
  *list[1] = *s; /* expect: 22.5 */
  (void)(&*s)->_flags; /* expect: 22.5 */
  *((c > 0) ? s : other) = *other; /* expect: 22.5 */
  (void)memset(s, 0, sizeof(*s)); /* expect: 22.5 */
  list[0] = s;
  *list = other;
  (void)get(s);
  (void)raw;
  (void)sizeof(*s);
  (void)fputs("a", *list);
}
