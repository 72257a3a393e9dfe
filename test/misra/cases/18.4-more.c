#include <stdint.h>
#include <stddef.h>
struct s { int *p; int a[4]; };
#define ADV(p, n) ((p) + (n))
typedef int row_t[3];
int f(int *p, struct s *s, int m[2][3], const char *t, char **argv, row_t *rows, int n)
{
  int k = s->a[1];
  s->p = s->p + 1; /* expect: 18.4 */
  s->p += k; /* expect: 18.4 */
  s->p++;
  k = *(m[1] + 2); /* expect: 18.4 */
  k = (*(m + 1))[2]; /* expect: 18.4 */
  k = m[1][2];
  t = &t[1];
  t = t + n; /* expect: 18.4 */
  t = n + t; /* expect: 18.4 */
  char *arg = *(argv + 1); /* expect: 18.4 */
  arg = argv[1];
  rows = rows - 1; /* expect: 18.4 */
  p = ADV(p, 2); /* expect: 18.4 */
  k = (int)(p - s->p);
  k = ADV(k, 2);
  p = &p[n] - 1; /* expect: 18.4 */
  p = (int *)((char *)p + 4); /* expect: 18.4 */
  while (*p++ != 0) { }
  if ((p + 1) == s->p) { } /* expect: 18.4 */
  k = p[n + 1];
  k -= 1;
  uintptr_t u = (uintptr_t)p + 4u;
  (void)arg; (void)u;
  return *(s->a + k); /* expect: 18.4 */
}
