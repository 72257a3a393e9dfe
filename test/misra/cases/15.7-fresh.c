#include <stdint.h>
extern void act(int32_t v);
void chains(int32_t n)
{
  if (n > 0) { act(1); }
  if (n > 0) { act(1); } else { act(2); }
  if (n > 0)
  {
    act(1);
  }
  else if (n < -5)                     // expect: 15.7
  {
    act(2);
  }
  if (n > 0)
  {
    act(1);
  }
  else if (n < -5)
  {
    act(2);
  }
  else
  {
    act(3);
  }
  if (n > 9)
  {
    act(1);
  }
  else if (n > 8)
  {
    act(2);
  }
  else if (n > 7)                      // expect: 15.7
  {
    act(3);
  }
  if (n == 1)
  {
    act(1);
  }
  else if (n == 2)
  {
    act(2);
  }
  else
  {
    ; /* nothing else can arrive here */
  }
  if (n == 1)
  {
    act(1);
  }
  else if (n == 2)
  {
    act(2);
  }
  else
  {
    /* no action needed */
  }
  if (n == 1) { act(1); }
  else if (n == 2) { act(2); }
  else { }                              // expect: 15.7
  if (n > 3)
  {
    if (n > 4) { act(1); }
    else if (n > 5) { act(2); }        // expect: 15.7
  }
  else
  {
    if (n < 2) { act(9); }
  }
}
