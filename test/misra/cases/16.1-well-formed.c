extern void g(int x);
void f(int x, int y)
{
  int z = 0;
  switch (x)
  {
    case 0: g(0); break;
    case 1:
    case 2: break;
    default: break;
  }
  switch (x) /* expect: 16.1 */
  {
    int decl = 3;
    case 1: g(decl); break;
    default: break;
  }
  switch (x)
  {
    case 1: { g(1); break; }
    case 2: { g(2); } break;
    default: g(3); break;
  }
  switch (x) /* expect: 16.1 */
  {
    g(1);
    case 1: break;
    default: break;
  }
  (void)z;
}
