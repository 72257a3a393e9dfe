#include <stdlib.h>
int f1(int a)
{
  if (a > 0)
  {
    return 1; /* expect: 15.5 */
  }
  return 0;
}
int f2(int a)
{
  int r = a;
  if (a > 3) { r = 2; }
  return r;
}
void f3(int a)
{
  if (a > 0) { a = 1; }
}
void f4(int a)
{
  if (a > 0) { return; } /* expect: 15.5 */
  a = 2;
}
int f5(int a)
{
  if (a > 0) { return 1; } /* expect: 15.5 */
  else { return 2; } /* expect: 15.5 */
}
int f6(int a)
{
  switch (a)
  {
    case 1: return 3; /* expect: 15.5 */
    default: break;
  }
  return 4;
}
void f7(void) { return; }
int f8(int a)
{
  {
    return a; /* expect: 15.5 */
  }
}
void f9(int a)
{
  while (a > 0) { if (a == 3) { return; } a--; } /* expect: 15.5 */
}
