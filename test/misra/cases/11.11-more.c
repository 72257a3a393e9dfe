#include <stddef.h>
#include <stdbool.h>
extern bool use(bool b);
struct l { struct l *next; int n; };
#define IS_SET(p) ((p) ? 1 : 0)
int f(const int *p, struct l *l, char *argv[], int (*fp)(void))
{
  int c = (p && (l != NULL)) ? 1 : 2; /* expect: 11.11 */
  c = (p || l) ? 1 : 2; /* expect: 11.11 */
  c = (p == NULL) || (l == NULL);
  c = !argv[0]; /* expect: 11.11 */
  c = IS_SET(p); /* expect: 11.11 */
  while (*argv) { argv++; } /* expect: 11.11 */
  if (!fp) { return 0; } /* expect: 11.11 */
  if (l->next && l->n) { } /* expect: 11.11 */
  if (l->n) { }
  if ((p)) { } /* expect: 11.11 */
  for (struct l *i = l; i; i = i->next) { } /* expect: 11.11 */
  do { l = l->next; } while (l != NULL);
  if (p == 0) { }
  return c;
}
