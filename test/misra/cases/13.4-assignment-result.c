#include <stdint.h>
#include <stdbool.h>
#include <stdio.h>
extern int g(int x);
extern bool ok(int x);
#define SET(x) ((x) = 1)
struct s { int m; };
int f(int x, int y, int *p, bool b1, bool b2, int a[], struct s *q)
{
  int z;
  x = y;
  a[x] = a[x = y]; /* expect: 13.4 */
  if ((x = y) != 0) { } /* expect: 13.4 */
  if (x = y) { } /* expect: 13.4 */
  if (b1 = b2) { } /* expect: 13.4 */
  if (x == y) { x = y; }
  if ((x == y) || (0 != (x -= y))) { } /* expect: 13.4 */
  a[b1 += 1] = 2; /* expect: 13.4 */
  x = b1 = b2; /* expect: 13.4 */
  x = y = z = 0; /* expect: 13.4 */
  while ((x = g(y)) > 0) { } /* expect: 13.4 */
  for (x = 0; x < 3; x += 2) { }
  for (x = 0; (y = g(x)) != 0; x++) { } /* expect: 13.4 */
  (void)g(x = 3); /* expect: 13.4 */
  z = (x = 1) + 2; /* expect: 13.4 */
  *p = x;
  *p += 1;
  q->m <<= 1;
  (x = y);
  z = b1 ? (x = 1) : 2; /* expect: 13.4 */
  int w = x = 1; /* expect: 13.4 */
  SET(x);
  switch (x = y) { default: break; } /* expect: 13.4 */
  do { x--; } while ((y = x) != 0); /* expect: 13.4 */
  p[0] = p[1] = 0; /* expect: 13.4 */
  (void)w; (void)z;
  return x = 5; /* expect: 13.4 */
}
