#include <stdint.h>
extern int f(int a, int b);
int a, b, c[2] = { 1, 2 };
#define BOTH(x, y) ((x)++, (y)++)
struct p { int x, y; };
enum { A, B };
int g(int i, int j)
{
  int x = 1, y = 2;
  i = (1, 2); /* expect: 12.3 */
  i = 1, j = 2; /* expect: 12.3 */
  for (i = 0, j = 1; i < j; i++) { } /* expect: 12.3 */
  for (i = 0; i < j; i++, j--) { } /* expect: 12.3 */
  for (int k = 0, m = 1; k < m; k++) { }
  x = f(i, j);
  x = f((i, j), y); /* expect: 12.3 */
  if (i++, j) { } /* expect: 12.3 */
  while (x--, y > 0) { y--; } /* expect: 12.3 */
  c[(i, j)] = 0; /* expect: 12.3 */
  BOTH(i, j); /* expect: 12.3 */
  return x, y; /* expect: 12.3 */
}
