extern void g(int x);
void f(int x)
{
  switch (x) { case 1: g(1); break; case 2: break; default: g(2); break; }
  switch (x) /* expect: 16.1 */
  {
    case 1: g(1);
    default: break;
  }
  switch (x) /* expect: 16.1 */
  {
    case 1: { int k = 2; g(k); }
    default: g(3);
  }
  switch (x) { } /* expect: 16.1 */
  switch (x) /* expect: 16.1 */
    default: break;
  switch (x) /* expect: 16.1 */
  {
    case 1: break;
    default: break;
    case 2: break;
  }
  switch (x) /* expect: 16.1 */
  {
    g(2);
    case 1: break;
    default: break;
  }
  switch (x)
  {
    case 1: case 2: g(1); break;
    case 3: { break; }
    default: { g(1); } break;
  }
  switch (x) /* expect: 16.1 */
  {
    case 1:
      if (x) { case 2: g(1); }
      break;
    default: break;
  }
  switch (x) /* expect: 16.1 */
  {
    case 1: break;
  }
}
