#include <stdint.h>
extern void act(int32_t v);
void shape(int32_t n)
{
  switch (n)                           // expect: 16.1
  {
      int32_t local;
    case 1:
      local = 3;
      act(local);
      break;
    default:
      break;
  }
  switch (n)                           // expect: 16.1
  {
    case 1:
      if (n > 0)
      {
        case 2:                        // expect: 16.2
          act(2);
      }
      break;
    default:
      break;
  }
  switch (n)                           // expect: 16.1
  {
    case 1:
    {
      act(1);
      case 3:                          // expect: 16.2
      act(3);
      break;
    }
    default:
      break;
  }
  switch (n)
  {
    case 1:
      while (n > 0)
      {
        n--;
      }
      break;
    default:
      break;
  }
  switch (n)
  {
    case 1:
      switch (n + 1)
      {
        case 2:
          act(2);
          break;
        default:
          break;
      }
      break;
    default:
      break;
  }
  switch (n)                           // expect: 16.1
  {
    case 1:
      act(1);
    default:
      break;
  }
  switch (n)                           // expect: 16.1
  {
    act(5);
    case 1:
      act(1);
      break;
    default:
      break;
  }
  switch (n)                           // expect: 16.1
  {
    case 1:
      do
      {
        act(1);
    case 2:                            // expect: 16.2
        act(2);
      } while (n > 5);
      break;
    default:
      break;
  }
}
