#include <stddef.h>
struct s { int a; int *p; };
extern int use(int a);
extern int *ptr(void);
#define NEXT(i) ((i)++)
void f(int a, int b, struct s *s, int *p, int arr[])
{
  a++;
  a = a + 1;
  s->a++;
  (*p)++;
  *(p++);
  NEXT(a);
  a += b++; /* expect: 13.3 */
  a = NEXT(b); /* expect: 13.3 */
  p[a++]++; /* expect: 13.3 */
  use(a++); /* expect: 13.3 */
  use(a)  + b++; /* expect: 13.3 */
  (*ptr())++; /* expect: 13.3 */
  if ((a++ > 0) && (b++ > 0)) { } /* expect: 13.3 */
  if ((a++ > 0) && (b > 0)) { }
  while (*p++ != 0) { }
  for (a = 0, b = 0; a < 3; a++, b++) { } /* expect: 13.3 */
  for (a = 0; a < use(3); a++) { }
  arr[a] = b--; /* expect: 13.3 */
  arr[--a] = 0; /* expect: 13.3 */
  *p++ = *arr; /* expect: 13.3 */
  int c = a++;
  int d[2] = { a++, 1 };
  c = (a++, b); /* expect: 13.3 */
  do { b--; } while (a-- > 0);
  switch (a++) { default: break; }
  (void)c; (void)d;
}
