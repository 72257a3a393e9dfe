#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
extern void act(int32_t v);
extern bool ready(void);
enum col { RED, GREEN, BLUE };

void fine(int32_t n, enum col c)
{
  switch (n)
  {
    case 0:
      act(0);
      break;
    case 1:
    case 2:
      act(1);
      break;
    case 3:
    {
      act(3);
      break;
    }
    case 4:
    {
      act(4);
    }
    break;
    default:
      act(9);
      break;
  }
  switch (c)
  {
    default:
      act(1);
      break;
    case RED:
      act(2);
      break;
  }
  switch (n)
  {
    case 1:
      act(1);
      break;
    case 2:
    default:
      act(2);
      break;
  }
}

void no_default(enum col c)
{
  switch (c)                           // expect: 16.1, 16.4
  {
    case RED:
      act(1);
      break;
    case GREEN:
    case BLUE:
      act(2);
      break;
  }
}

void falls(int32_t n)
{
  switch (n)                           // expect: 16.1
  {
    case 1:                            // expect: 16.3
      act(1);
    case 2:                            // expect: 16.3
      if (n > 0)
      {
        break;
      }
    case 3:                            // expect: 16.3
      act(3);
      if (n == 3) { break; } else { break; }
    default:                           // expect: 16.3
      act(4);
  }
}

int32_t leaves(int32_t n)
{
  int32_t r = 0;
  switch (n)                           // expect: 16.1
  {
    case 1:                            // expect: 16.3
      return 1;
    case 2:
      r = 2;
      break;
    case 3:                            // expect: 16.3
      exit(1);
    default:
      r = 4;
      break;
  }
  while (n > 0)
  {
    n--;
    switch (n)                         // expect: 16.1
    {
      case 5:                          // expect: 16.3
        continue;
      case 6:
        act(6);
        break;                         // expect+1: 16.4
      default:
        break;
    }
  }
  return r;
}

void default_inside(int32_t n)
{
  switch (n)                           // expect: 16.1
  {
    case 1:
      act(1);
      break;
    default:                           // expect: 16.5
      act(2);
      break;
    case 2:
      act(3);
      break;
  }
  switch (n)                           // expect: 16.1
  {
    case 1:
      act(1);
      break;
    case 2:
    default:                           // expect: 16.5
    case 3:
      act(3);
      break;
  }
}

void few(int32_t n)
{
  switch (n)                           // expect: 16.1, 16.6
  {
    default:
      act(1);
      break;
  }
  switch (n)                           // expect: 16.1, 16.6
  {
    case 1:
    case 2:
    default:
      act(1);
      break;
  }
  switch (n)                           // expect: 16.1, 16.4, 16.6
  {
    case 1:
      act(1);
      break;
  }
}

void booleans(int32_t n, bool b)
{
  switch (b)                           // expect: 16.7
  {
    case true:
      act(1);
      break;
    default:
      act(2);
      break;
  }
  switch (n > 3)                       // expect: 16.7
  {
    case false:
      act(1);
      break;
    default:
      act(2);
      break;
  }
  switch (ready())                     // expect: 16.7
  {
    case 0:
      act(1);
      break;
    default:
      act(2);
      break;
  }
  switch (!n)                          // expect: 16.7
  {
    case 0:
      act(1);
      break;
    default:
      act(2);
      break;
  }
  switch ((int32_t)(n > 3))
  {
    case 0:
      act(1);
      break;
    default:
      act(2);
      break;
  }
}
