void f(int x)
{
  int j = 0;
L1:
  ++j;
  if (j == 10)
  {
    goto L2;
  }
  goto L1; /* expect: 15.2 */
L2:
  ++j;
  {
  L3:
    j--;
    if (j > x)
    {
      goto L3; /* expect: 15.2 */
    }
  }
  while (j < 3)
  {
    if (x > 2)
    {
      goto L4;
    }
    j++;
  }
L4: goto L4; /* expect: 15.2 */
}
