#include <stdint.h>
#include <stdbool.h>
extern void act(int32_t v);
extern _Noreturn void halt(void);
void f(int32_t x, int32_t y)
{
  switch (x)
  {
    case 1:
      act(1);
      break;
    case 2:
    case 3:
      act(2);
      break;
    default:
      act(0);
      break;
  }
  switch (x)                              /* expect: 16.1 */
  {
    case 1:                               /* expect: 16.3 */
      act(1);
    case 2:
      act(2);
      break;
    default:
      act(3);
      break;
  }
  switch (x)                              /* expect: 16.1 */
  {
    case 1:
      act(1);
      break;
    default:                              /* expect: 16.3 */
      act(0);
  }
  switch (x)                              /* expect: 16.1 */
  {
    int32_t decl;
    case 1:
      decl = 1;
      act(decl);
      break;
    default:
      act(0);
      break;
  }
  switch (x)                              /* expect: 16.1 */
  {
    case 1:
      if (y == 0)
      {
        case 2:                           /* expect: 16.2 */
          act(2);
      }
      break;
    default:
      act(0);
      break;
  }
  switch (x)
  {
    case 1:
    {
      act(1);
      break;
    }
    case 2:
    {
      act(2);
    }
    break;
    default:
      break;
  }
  switch (x)                              /* expect: 16.1 */
  {
    case 1:                               /* expect: 16.3 */
      if (y == 0)
      {
        break;
      }
    case 2:                               /* expect: 16.3 */
      if (y == 1)
      {
        act(1);
        break;
      }
      else
      {
        act(2);
        break;
      }
    case 3:                               /* expect: 16.3 */
      halt();
    default:
      act(9);
      break;
  }
  switch (x)                              /* expect: 16.1 */
  {
    case 4:                               /* expect: 16.3 */
      return;
    case 5:                               /* expect: 16.3 */
      goto end;
    default:
      break;
  }
  switch (x)                              /* expect: 16.1 */
  {
    case 1:                               /* expect: 16.3 */
      act(1);
      __attribute__((fallthrough));
    case 2:
      act(2);
      break;
    default:
      break;
  }
  while (y > 0)
  {
    switch (x)                            /* expect: 16.1 */
    {
      case 1:                             /* expect: 16.3 */
        y--;
        continue;
      default:
        break;
    }
  }
end:
  act(0);
}
