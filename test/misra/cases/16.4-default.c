extern void g(int x);
enum c { R, G, B };
int f(int x, enum c e)
{
  int r = 0;
  switch (x) /* expect: 16.4 */
  {
    case 1: g(1); break;
    case 2: break;
  }
  switch (x)
  {
    case 1: g(1); break;
    default: r = 1; break;
  }
  switch (x)
  {
    case 1: g(1); break;
    default: /* nothing is needed here */ break;
  }
  switch (x)
  {
    case 1: g(1); break;
    default:
      /* nothing is needed here */
      break;
  }
  switch (x)
  {
    case 1: g(1); break;
    default: break; /* expect: 16.4 */
  }
  switch (x)
  {
    case 1: g(1); break;
    default:
      // cannot happen
      break;
  }
  switch (e) /* expect: 16.4 */
  {
    case R: break;
    case G: break;
    case B: break;
  }
  switch (x)
  {
    case 1: g(1); break;
    default: ;   /* text */
  }
  switch (x)
  {
    case 1: g(2); break;
    case 3:
    default:
      g(3);
      break;
  }
  switch (x)
  {
    default: { g(3); } break;
    case 1: g(2); break;
  }
  switch (x) { } /* expect: 16.4 */
  switch (x)
  {
    case 1:
      switch (r) { case 2: g(1); break; default: g(2); break; }
      break;
    default: g(7); break;
  }
  return r;
}
