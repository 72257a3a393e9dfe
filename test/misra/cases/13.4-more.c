#include <stddef.h>
#include <stdbool.h>
struct s { int a; struct s *n; };
extern int get(void);
extern int use(int a, int b);
#define ASSIGN(a, b) (a) = (b)
int f(int a, int b, struct s *p, bool c, int *arr)
{
  a = b;
  a = (b = 3); /* expect: 13.4 */
  if ((a = get()) == 3) { } /* expect: 13.4 */
  while ((p = p->n) != NULL) { } /* expect: 13.4 */
  for (a = 0, b = 1; a < b; a++) { }
  for (; (a = get()) > 0; ) { } /* expect: 13.4 */
  for (a = b = 0; a < 1; a += 1) { } /* expect: 13.4 */
  use(a = 1, b); /* expect: 13.4 */
  arr[a = 1] = 2; /* expect: 13.4 */
  c = (a == b);
  c = (a |= b) != 0; /* expect: 13.4 */
  p->a = p->n->a = 1; /* expect: 13.4 */
  a = 1, b = 2;
  ASSIGN(a, b);


  switch (a = get()) { case 1: break; default: break; } /* expect: 13.4 */
  do { a++; } while (c = false); /* expect: 13.4 */
  a = !(b = 1); /* expect: 13.4 */
  int x = (a = 2); /* expect: 13.4 */
  int y[2] = { a = 1, 2 }; /* expect: 13.4 */
  *arr++ = 1;
  (void)x; (void)y;
  return (a = b); /* expect: 13.4 */
}
