extern int c(int x);
void f(int n)
{
  while (n > 0)
  {
    if (c(1)) { break; }
    if (c(2)) { goto end; } /* expect: 15.4 */
    n--;
  }
  do
  {
    if (c(3)) { goto end; }
  } while (c(0));
  for (int i = 0; i < n; i++)
  {
    switch (i)
    {
      case 1: goto end;
      case 2: break;
      default: break;
    }
    if (c(4)) { break; } /* expect: 15.4 */
    while (c(5)) { if (c(6)) { break; } }
  }
  for (;;)
  {
    for (;;)
    {
      if (c(7)) { goto out; }
    }
out:
    if (c(8)) { break; }
    if (c(9)) { break; } /* expect: 15.4 */
  }
end:
  n = 0;
}
