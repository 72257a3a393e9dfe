extern void g(int x);
void f(int x, int y)
{
  switch (x) { default: g(1); break; case 1: break; case 2: break; }
  switch (x) { case 1: break; case 2: break; default: break; }
  switch (x)
  {
    case 0:
      break;
    default: /* expect: 16.5 */
      g(1);
      break;
    case 5:
      break;
  }
  switch (x)
  {
    case 0:
    default: /* expect: 16.5 */
      g(1);
      break;
    case 5:
      break;
  }
  switch (x)
  {
    default:
    case 0:
      g(1);
      break;
    case 5:
      break;
  }
  switch (x)
  {
    case 5:
      break;
    default: /* expect: 16.5 */
    case 0:
      g(1);
      break;
  }
  switch (x)
  {
    case 5:
      break;
    case 0:
    default:
      switch (y)
      {
        case 1: break;
        default: break; /* expect: 16.5 */
        case 2: break;
      }
      break;
  }
}
