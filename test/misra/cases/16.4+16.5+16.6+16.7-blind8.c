#include <stdint.h>
#include <stdbool.h>
enum col { RED, GREEN, BLUE };
extern void act(int32_t v);
extern bool flag(void);
#define IS_BIG(x) ((x) > 100)
void f(int32_t x, enum col c, bool b)
{
  switch (x)                               /* expect: 16.4 */
  {
    case 1: act(1); break;
    case 2: act(2); break;
  }
  switch (c)                               /* expect: 16.4 */
  {
    case RED: act(1); break;
    case GREEN: act(2); break;
    case BLUE: act(3); break;
  }
  switch (x)
  {
    /* expect+2: 16.4 */
    case 1: act(1); break;
    default:
      break;
  }
  switch (x)
  {
    case 1: act(1); break;
    default: /* nothing to be done */
      break;
  }
  switch (x)
  {
    case 1: act(1); break;
    default:                               /* expect: 16.5 */
      act(2);
      break;
    case 2: act(3); break;
  }
  switch (x)
  {
    default: act(2); break;
    case 1: act(1); break;
    case 2: act(3); break;
  }
  switch (x)
  {
    case 0:
    default:                               /* expect: 16.5 */
    case 1:
      act(1);
      break;
    case 2: act(2); break;
  }
  switch (x)
  {
    case 2: act(2); break;
    case 1:
    default:
      act(1);
      break;
  }
  switch (x)                               /* expect: 16.6 */
  {
    default: act(1); break;
  }
  switch (x)                               /* expect: 16.6 */
  {
    case 1:
    default: act(1); break;
  }
  switch (x)                               /* expect: 16.4, 16.6 */
  {
    case 1:
    case 2: act(1); break;
  }
  switch (x)                               /* expect: 16.4, 16.6 */
  {
  }
  switch (x == 1)                          /* expect: 16.7 */
  {
    case 0: act(0); break;
    default: act(1); break;
  }
  switch (b)                               /* expect: 16.7 */
  {
    case true: act(0); break;
    default: act(1); break;
  }
  switch (flag())                          /* expect: 16.7 */
  {
    case false: act(0); break;
    default: act(1); break;
  }
  switch (IS_BIG(x))                       /* expect: 16.7 */
  {
    case false: act(0); break;
    default: act(1); break;
  }
  switch (!x)                              /* expect: 16.7 */
  {
    case false: act(0); break;
    default: act(1); break;
  }
  switch (b ? 1 : 2)
  {
    case 1: act(0); break;
    default: act(1); break;
  }
  switch ((int32_t)b)
  {
    case 1: act(0); break;
    default: act(1); break;
  }
  switch (b && flag())                     /* expect: 16.6, 16.7 */
  {
    default: act(1); break;
  }
}
