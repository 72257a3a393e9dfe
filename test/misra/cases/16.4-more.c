extern void g(int x);
void f(int x)
{
  switch (x) { case 1: g(1); break; case 2: g(2); break; } /* expect: 16.4 */
  switch (x)
  {
    case 1: break;
    default: /* nothing */ break;
  }
  switch (x)
  {
    case 1: break;
    default: break; /* expect: 16.4 */
  }
  switch (x)
  {
    case 1: break;
    default: { break; } /* expect: 16.4 */
  }
  switch (x)
  {
    case 1: break;
    default:
    {
      /* impossible */
      break;
    }
  }
  switch (x)
  {
    default:
      // cannot be
      break;
    case 1: break;
  }
  switch (x) /* expect: 16.4 */
  {
    case 1:
      switch (x) { case 1: g(1); break; default: g(2); break; }
      break;
    case 2: break;
  }
}
