extern void g(int x);
void f(int x, int y)
{
  switch (x)
  {
    case 1:
      if (y > 0)
      {
    case 2: /* expect: 16.2 */
        g(1);
      }
      break;
    default:
      break;
  }
  switch (x)
  {
    case 1:
      switch (y)
      {
        case 1: g(1); break;
        default: break;
      }
      break;
    default:
      break;
  }
  switch (x)
  {
    case 1:
    {
      g(1);
    case 3: /* expect: 16.2 */
      g(3);
      break;
    }
    case 4:
      while (y > 0)
      {
        y--;
    default: /* expect: 16.2 */
        g(4);
      }
      break;
  }
  switch (y)
    case 3: /* expect: 16.2 */
      g(9);
  switch (x % 8)
  {
    case 0: do { g(0);
    case 7: g(7); /* expect: 16.2 */
    case 6: g(6); /* expect: 16.2 */
    } while (--y > 0);
      break;
    default: break;
  }
}
