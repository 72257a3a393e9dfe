int f(int x)
{
  if (x > 0) { goto a; }
  {
b:                    /* expect: 2.6 */
    x++;
  }
a:
  x--;
  void *p = &&c;
  goto *p;
c:
  switch (x)
  {
    case 1:
    inner:            /* expect: 2.6 */
      x = 2;
      break;
    default:
      break;
  }
  for (;;)
  {
    goto out;
  }
out:
  return x;
dead: ;               /* expect: 2.6 */
}
int g(int x)
{
a:                    /* expect: 2.6 */
  return x;
}
