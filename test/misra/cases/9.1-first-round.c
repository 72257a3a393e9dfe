extern void sink(int v);
extern int source(void);
#define N 4
void constant_bounds(void)
{
  int a;
  for (int i = 0; i < N; i++)
  {
    a = i;
  }
  sink(a);
  int b;
  int k;
  for (k = 3; k >= 0; k--)
    b = k;
  sink(b);
  int c;
  int n = 0;
  while (n != 3)
  {
    c = n;
    n++;
  }
  sink(c);
}
void not_once(int n)
{
  int a;
  for (int i = 0; i < n; i++)
  {
    a = i;
  }
  sink(a); /* expect: 9.1 */
  int b;
  for (int i = 0; i < N; i++)
  {
    if (source() > 0)
    {
      break;
    }
    b = i;
  }
  sink(b); /* expect: 9.1 */
  int c;
  for (int i = 0; i < N; i++)
  {
    if (source() > 0)
    {
      c = i;
    }
  }
  sink(c); /* expect: 9.1 */
  int d;
  for (int i = 0; i < 0; i++)
  {
    d = i;
  }
  sink(d); /* expect: 9.1 */
  int e;
  if (n > 3)
  {
    for (int i = 0; i < N; i++)
    {
      e = i;
    }
  }
  sink(e); /* expect: 9.1 */
}
