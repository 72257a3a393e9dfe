#include <stdint.h>
#include <stdbool.h>
#include <stdlib.h>
extern void act(int32_t v);
extern int32_t get(void);
enum st { ST_A, ST_B, ST_C = 7 };
#define CASE_RANGE case 10: case 11
#define BREAK break
#define ON_ONE case 1: act(1); break;
void a(int32_t x, enum st s, bool b)
{
  switch (x)
  {
    ON_ONE
    CASE_RANGE:
      act(2);
      BREAK;
    default:
      act(3);
      break;
  }
  switch (s)
  {
    case ST_A:
      act(1);
      break;
    case ST_B: /* falls through to the next label on purpose: no statement between */
    case ST_C:
      act(2);
      break;
    default:
      ;
      break;
  }
  switch (x)                               /* expect: 16.1 */
  {
    case 1:                                /* expect: 16.3 */
    {
      act(1);
    }
    case 2:
    {
      act(2);
    }
    break;
    default:
      act(3);
      break;
  }
  switch (x)                               /* expect: 16.1 */
  {
    case 1:
      for (int32_t i = 0; i < 3; i++)
      {
        if (i == x) { break; }
      }
      break;
    case 2:                                /* expect: 16.3 */
      while (get() > 0)
      {
        act(1);
        break;
      }
    case 3:                                /* expect: 16.3 */
      act(3);
      if (b) { break; } else { break; }
    default:                               /* expect: 16.3 */
      act(4);
  }
  switch (x)                               /* expect: 16.1 */
  {
    act(0);
    case 1:
      act(1);
      break;
    default:
      act(2);
      break;
  }
  switch (x)                               /* expect: 16.1 */
  {
    case 1:
      switch (get())
      {
        case 5: act(1); break;
        default: act(2); break;
      }
      break;
    case 2:
      if (b)
      {
    case 3:                                /* expect: 16.2 */
        act(3);
      }
      break;
    default:
      act(4);
      break;
  }
  switch (x)                               /* expect: 16.1 */
  {
    case 1:                                /* expect: 16.3 */
      act(1);
      exit(1);
    case 2:                                /* expect: 16.3 */
      act(2);
      for (;;) { act(1); }
    default:
      act(4);
      break;
  }
}
int32_t r(int32_t x)
{
  switch (x)                               /* expect: 16.1 */
  {
    case 1:                                /* expect: 16.3 */
      return 1;
    case 2:                                /* expect: 16.3 */
      return 2;
    default:                               /* expect: 16.3 */
      return 3;
  }
}
void d(int32_t x, bool b)
{
  switch (x)
  {
    default:
      act(1);
      break;
    case 3:
      act(2);
      break;
  }
  switch (x)                               /* expect: 16.1 */
  {
    case 2:
      act(2);
      break;
    case 4:
    default:                               /* expect: 16.5 */
    case 5:
      act(3);
      break;
  }
  switch (x)
  {
    case 6:
      act(1);
      break;
    case 7:
    default:
      act(1);
      break;
  }
  switch (x)                               /* expect: 16.1, 16.4, 16.6 */
  {
    case 8:
      act(1);
      break;
  }
  switch ((x > 3) ? 1 : 0)
  {
    case 0: act(1); break;
    default: act(2); break;
  }
  switch (x > 3)                           /* expect: 16.7 */
  {
    case true: act(1); break;
    default: act(2); break;
  }
  switch (!b)                              /* expect: 16.1, 16.7, 16.4 */
  {
    case true: act(1); break;
    case false: act(2); break;
  }
  switch (x & 1)
  {
    case 0: act(1); break;
    default: act(2); break;
  }
  switch ((bool)x)                         /* expect: 16.7 */
  {
    case false: act(1); break;
    default: act(2); break;
  }
  switch (x) case 3: act(3);               /* expect: 16.1, 16.2, 16.4, 16.6 */
}
