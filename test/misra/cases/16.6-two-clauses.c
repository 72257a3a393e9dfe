extern void g(int x);
void f(int x)
{
  switch (x) /* expect: 16.6 */
  {
    default: g(1); break;
  }
  switch (x) /* expect: 16.6 */
  {
    case 1:
    case 2:
    default:
      g(1);
      break;
  }
  switch (x)
  {
    case 1: g(1); break;
    default: g(0); break;
  }
  switch (x) { } /* expect: 16.6 */
  switch (x) { case 1: g(1); break; } /* expect: 16.6 */
  switch (x)
  {
    case 1: g(1);
    case 2: g(2);
  }
  switch (x) /* expect: 16.6 */
  {
    case 1:
    default:
      switch (x) { case 2: break; default: break; }
      break;
  }
}
