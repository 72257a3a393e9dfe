/* std: c90 */
#include <stddef.h>
typedef unsigned char u8;
int old(p, n) int *p; int n;
{
  int *q;
  q = (int *)n; /* expect: 11.4 */
  q = (int *)0;
  n = (int)p; /* expect: 11.4 */
  return *q;
}
