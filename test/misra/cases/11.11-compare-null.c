#include <stddef.h>
#include <stdbool.h>
#include <assert.h>
struct n { struct n *next; };
extern int *get(void);
void f(int *p, struct n *l, void (*cb)(void), bool b, int i, const char *s)
{
  if (p) { } /* expect: 11.11 */
  if (!p) { } /* expect: 11.11 */
  if (p != NULL) { }
  if (p && b) { } /* expect: 11.11 */
  if ((p != NULL) && b) { }
  while (l) { l = l->next; } /* expect: 11.11 */
  for (; l; l = l->next) { } /* expect: 11.11 */
  do { l = l->next; } while (l); /* expect: 11.11 */
  i = p ? 1 : 0; /* expect: 11.11 */
  i = b ? 1 : 0;
  if (get()) { } /* expect: 11.11 */
  if (cb) { cb(); } /* expect: 11.11 */
  if (!l->next || b) { } /* expect: 11.11 */
  if (*s) { }
  if (i) { }
  if (NULL == s) { }
}
