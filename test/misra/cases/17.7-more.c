#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <assert.h>
typedef int (*op_t)(int);
struct d { op_t op; };
extern int plain(void);
extern struct d by_value(void);
extern void *ptr(void);
extern void none(void);
extern _Bool flag(void);
#define RUN(f) f()
#define TRY(x) do { if ((x) != 0) { none(); } } while (0)
void f(op_t table[], struct d *p, char *s)
{
  plain(); /* expect: 17.7 */
  (void)plain();
  by_value(); /* expect: 17.7 */
  ptr(); /* expect: 17.7 */
  none();
  flag(); /* expect: 17.7 */
  table[1](3); /* expect: 17.7 */
  (*table[0])(2); /* expect: 17.7 */
  p->op(1); /* expect: 17.7 */
  (void)p->op(1);
  RUN(plain); /* expect: 17.7 */
  RUN(none);
  TRY(plain());
  strcpy(s, "a"); /* expect: 17.7 */
  memset(s, 0, 3u); /* expect: 17.7 */
  free(s);
  assert(plain() == 1);
  if (flag()) { plain(); } /* expect: 17.7 */
  for (plain(); flag(); plain()) { } /* expect: 17.7 */
  int x = (plain(), 2); /* expect: 17.7 */
  x = plain() + plain();
  switch (plain()) { case 1: plain(); break; default: break; } /* expect: 17.7 */
  do { plain(); } while (flag()); /* expect: 17.7 */
  label: plain(); /* expect: 17.7 */
  (void)x; goto label;
}
