extern int c(void);
void f(int x)
{
  if (x > 0) { goto out; }
  for (;;)
  {
    if (c()) { goto out; }
    switch (x)
    {
      case 1:
        if (c()) { goto in; } /* expect: 15.3 */
        goto here;
      here:
        break;
      case 2:
      {
      in:
        x++;
        break;
      }
      default:
        goto out;
    }
  }
out:
  x = 1;
  {
    goto nested;
    {
    nested2:
      x = 2;
    }
  nested:
    goto nested2; /* expect: 15.3 */
  }
  goto tail; /* expect: 15.3 */
  while (x) {
tail:
    x--;
  }
}
