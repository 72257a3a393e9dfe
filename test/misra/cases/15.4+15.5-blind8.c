#include <stdint.h>
#include <stdbool.h>
#include <stdlib.h>
extern int32_t get(void);
extern void act(int32_t v);
void b1(int32_t n)
{
  int32_t i;
  for (i = 0; i < n; i++)
  {
    if (get() == 1) { break; }
    act(i);
  }
  for (i = 0; i < n; i++)
  {
    if (get() == 1) { break; }
    act(i);
    if (get() == 2) { break; }             /* expect: 15.4 */
  }
  while (n > 0)
  {
    if (get() == 1) { break; }
    if (get() == 2) { goto L1; }           /* expect: 15.4 */
    --n;
  }
L1:
  do
  {
    switch (get())
    {
      case 1: act(1); break;
      case 2: act(2); break;
      default: act(3); break;
    }
    if (n == 3) { break; }
  } while (n > 0);
  for (i = 0; i < 3; i++)
  {
    for (int32_t j = 0; j < 3; j++)
    {
      if (j == 1) { break; }
    }
    if (i == 1) { break; }
  }
  for (i = 0; i < 3; i++)
  {
    if (get() == 1) { continue; }
    if (get() == 2) { continue; }
    if (get() == 3) { break; }
  }
}
int32_t r1(int32_t x)
{
  if (x < 0)
  {
    return -1;                              /* expect: 15.5 */
  }
  return x;
}
int32_t r2(int32_t x)
{
  int32_t r;
  if (x < 0) { r = -1; } else { r = 1; }
  return r;
}
int32_t r3(int32_t x)
{
  if (x < 0)
  {
    return -1;                              /* expect: 15.5 */
  }
  else
  {
    return 1;                               /* expect: 15.5 */
  }
}
void r4(int32_t x)
{
  if (x == 0)
  {
    return;                                 /* expect: 15.5 */
  }
  act(x);
}
void r5(int32_t x)
{
  act(x);
  return;
}
void r6(int32_t x)
{
  if (x > 2) { exit(1); }
  act(x);
}
int32_t r7(int32_t x)
{
  switch (x)
  {
    case 0:
      return 1;                             /* expect: 15.5 */
    case 1:
      return 2;                             /* expect: 15.5 */
    default:
      act(1);
      break;
  }
  return 0;
}
int32_t r8(int32_t x)
{
  while (x > 0)
  {
    if (get() == x) { return x; }           /* expect: 15.5 */
    x--;
  }
  return 0;
}
int32_t r9(void)
{
  {
    return 4;                               /* expect: 15.5 */
  }
}
