void f1(int a)
{
  if (a <= 0)
  {
    goto L2; /* expect: 15.3 */
  }
  goto L1;
  if (a == 0)
  {
    goto L1;
  }
  goto L2; /* expect: 15.3 */
L1:
  if (a > 0)
  {
  L2:
    ;
  }
}
void f2(int x, int a)
{
  switch (x)
  {
    case 0:
      if (x == a)
      {
        goto L1; /* expect: 15.3 */
      }
      break;
    case 1:
      x = a;
    L1:
      ++x;
      break;
    case 2:
      goto L2;
    L2:
      ++x;
      break;
    case 3:
      goto L3;
    default:
      break;
  }
L3:
  return;
}
void f3(int x)
{
  for (int i = 0; i < x; i++)
  {
    if (i == 3) { goto out; }
    while (x > 2)
    {
      x--;
      if (x == 5) { goto again; }
      if (x == 6) { goto inner; } /* expect: 15.3 */
    }
  again:
    x++;
    {
    inner:
      x++;
    }
  }
out:
  ;
}
void f4(int x)
{
  if (x > 1)
  {
    goto other; /* expect: 15.3 */
  }
  else
  {
  other:
    x++;
  }
  do { goto end; } while (x > 0);
end:
  x = 0;
}
