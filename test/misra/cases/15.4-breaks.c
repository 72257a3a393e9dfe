extern int g(int x);
void f(int n, int m)
{
  int x;
  for (x = 0; x < n; x++)
  {
    if (g(x)) { break; }
  }
  for (x = 0; x < n; x++)
  {
    if (g(x)) { break; }
    if (g(x + 1)) { break; } /* expect: 15.4 */
  }
  for (x = 0; x < n; x++)
  {
    if (g(x)) { break; }
    if (g(x + 1)) { goto L1; } /* expect: 15.4 */
    if (g(x + 2)) { break; } /* expect: 15.4 */
  }
L1:
  while (x < m)
  {
    switch (x)
    {
      case 1: break;
      case 2: break;
      default: break;
    }
    if (g(1)) { break; }
    for (int k = 0; k < 3; k++)
    {
      if (g(k)) { break; }
    }
  }
  do
  {
    while (m > 0)
    {
      if (g(1)) { goto L2; }
      if (g(3)) { break; } /* expect: 15.4 */
      m--;
    }
    m = 3;
  } while (m > 0);
L2:
  for (x = 0; x < n; x++)
  {
    for (int y = 0; y < n; y++)
    {
      if (g(y)) { goto L3; }
    }
    if (g(x)) { break; } /* expect: 15.4 */
  }
L3:
  for (x = 0; x < n; x++)
  {
    if (g(x)) { continue; }
    if (g(x)) { break; }
    if (g(m)) { return; }
    if (g(n)) { goto skip; }
    x++;
skip:
    x++;
  }
}
