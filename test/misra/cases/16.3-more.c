#include <stdlib.h>
extern void g(int x);
#define BREAK break
#define CASE(n) case n: g(n); break
int f(int x)
{
  switch (x)
  {
    case 1: { break; }
    case 2: { g(1); } break;
    case 3: g(1); g(2); break;
    CASE(4);
    case 5: BREAK;
    case 6: { int k = 3; g(k); break; }
    case 7: { int k = 3; g(k); } /* expect: 16.3 */
    case 8: if (x) { break; } else { break; } /* expect: 16.3 */
    case 9: for (;;) { break; } /* expect: 16.3 */
    case 10: return 1; /* expect: 16.3 */
    case 11: /* expect: 16.3 */
      abort();
    case 12: /* expect: 16.3 */
      switch (x) { case 1: break; default: break; }
    case 13:
    case 14:
    default:
      break;
  }
  switch (x)
  {
    default: g(1); break;
    case 1: /* expect: 16.3 */
      g(2);
  }
  switch (x) { case 1: g(1); /* expect: 16.3 */
    case 2: g(2); break; default: break; }
  return 0;
}
