#include <stdint.h>
#include <stdbool.h>
#include <stdio.h>
extern uint16_t g(uint16_t a, uint16_t b);
extern int h(int a);
extern volatile uint16_t v1, v2;
static int count;
static int next(void) { count++; return count; }
static int peek(void) { return count; }
static int square(int x) { return x * x; }
#define COPY(n) ((n) = (a[n]))
struct s { int i; int *p; };
void f(int i, int j, int *p, int a[], uint16_t t, struct s *ps, bool b)
{
  a[i] = i++; /* expect: 13.2 */
  i = i++; /* expect: 13.2 */
  i = ++i + 1; /* expect: 13.2 */
  i = i + 1;
  a[i++] = i; /* expect: 13.2 */
  a[i++] = 1;
  a[i] = a[j]++;
  i = i++ + j; /* expect: 13.2 */
  j = i++ + i++; /* expect: 13.2 */
  j = i++ + i; /* expect: 13.2 */
  j = i + i;
  j = (i++, i);
  b = (i++ > 0) && (i < 3);
  b = (i++ > 0) || (i < 3);
  j = b ? i++ : i;
  j = (i++ > 0) ? i : 0;
  (void)h(i++);
  (void)g(i++, i); /* expect: 13.2 */
  (void)g(i++, j++);
  (void)g(i, i);
  t = v1 + v2; /* expect: 13.2 */
  t = v1 & 0x80u;
  t = v1 + v1; /* expect: 13.2 */
  t = v1;
  t += v2;
  v1 = v2;
  *p = (*p)++; /* expect: 13.2 */
  *p++ = *p; /* expect: 13.2 */
  *p++ = 0;
  *p++ = a[0];
  ps->i = ps->i++; /* expect: 13.2 */
  ps->i = ps->p[0];
  i = next() + next(); /* expect: 13.2 */
  i = square(1) + square(2);
  i = next() + square(2);
  i = (j = 1) + j; /* expect: 13.2 */
  i = j = 1;
  i += i++; /* expect: 13.2 */
  int k = i++ + i; /* expect: 13.2 */
  if (i++ == i) { } /* expect: 13.2 */
  while (a[i++] != 0) { }
  for (i = 0; a[i] != 0; i++) { }
  p = p + *p;
  i = (i = g(t, t)) > 2 ? j : i;
  (void)k; (void)peek;
}
