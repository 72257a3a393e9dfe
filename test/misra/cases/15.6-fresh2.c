#include <stdbool.h>
extern int get(void);
extern void put(int v);
#define IF_SET(v) if ((v) > 0) put(v)
#define LOOP(i, n) for ((i) = 0; (i) < (n); (i)++)
void heads(int n)
{
  int i;
  if (n > 0)                        /* expect: 15.6 */
    put(1);
  else                              /* expect: 15.6 */
    put(2);
  if (n > 1) {
    put(1);
  } else if (n > 0) {
    put(2);
  } else                            /* expect: 15.6 */
    put(3);
  for (i = 0; i < n; i++)           /* expect: 15.6 */
    if (n > 3) {
      put(i);
    }
  for (i = 0; i < n; i++) {
    while (get() > 0)               /* expect: 15.6 */
      ;
  }
  do put(1); while (get() > 2);     /* expect: 15.6 */
  LOOP(i, n) put(i);                /* expect: 15.6 */
  LOOP(i, n) { put(i); }
  switch (n)                        /* expect: 15.6 */
  default:
    put(9);
  if (n > 4) { put(4); } else
  {
    put(5);
  }
  if (n > 5)                        /* expect: 15.6 */
    ;
  while (n-- > 0) { }
}
