#include <stdlib.h>
extern void g(int x);
extern _Noreturn void die(void);
int f(int x, int y)
{
  switch (x)
  {
    case 0:
      break;
    case 1:
    case 2:
      g(1);
      break;
    case 3: /* expect: 16.3 */
      g(3);
    case 4:
      break;
    case 5: /* expect: 16.3 */
      if (y > 3) { break; }
    case 6:
    {
      g(6);
      break;
    }
    case 7:
    {
      g(7);
    }
    break;
    case 8: /* expect: 16.3 */
      return 3;
    case 9: /* expect: 16.3 */
      goto out;
    case 10: /* expect: 16.3 */
      while (y > 0) { y--; break; }
    case 11: /* expect: 16.3 */
      if (y > 0) { break; } else { break; }
    default: /* expect: 16.3 */
      g(0);
  }
  for (int i = 0; i < x; i++)
  {
    switch (i)
    {
      case 1: /* expect: 16.3 */
        continue;
      default:
        break;
    }
  }
  switch (y)
  {
    case 1: break;
    default: ; /* expect: 16.3 */
  }
  switch (y)
  {
    case 1: /* expect: 16.3 */
      g(2);
      /* fall through */
    case 2:
      g(1);
      ;
      break;
    case 3: /* expect: 16.3 */
      exit(1);
    default: break;
  }
out:
  return 1;
}
