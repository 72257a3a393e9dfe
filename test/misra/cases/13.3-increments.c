#include <stdint.h>
extern int g(int x);
extern int h(int *p);
struct s { int m; int *p; };
void f(int a, int b, int *p, int arr[], struct s *ps)
{
  int x;
  a++;
  --a;
  (*p)++;
  p++;
  arr[2]++;
  ps->m++;
  ps->p[a]--;
  a = b++; /* expect: 13.3 */
  a = b++ + 1; /* expect: 13.3 */
  a = ++b; /* expect: 13.3 */
  *p++;
  *p++ = 1; /* expect: 13.3 */
  arr[a++] = 2; /* expect: 13.3 */
  (void)g(a++); /* expect: 13.3 */
  ps->p++;
  (a)++;
  x = a > 0 ? b++ : 0; /* expect: 13.3 */
  if (a++ > 0) { }
  while (b--) { }
  for (a = 0; a < 3; a++) { }
  for (; a < 3; arr[a++] = 0) { } /* expect: 13.3 */
  switch (a++) { default: break; }
  x = a += b++; /* expect: 13.3 */
  -b--;
  (void)h(&arr[b++]); /* expect: 13.3 */
  arr[g(b)]++; /* expect: 13.3 */
  (*ps->p)--;
  do { } while (--a > 0);
  (void)x;
  return;
}
int r(int v) { return v++; }
int w(int v) { int y = v--; return y; }
