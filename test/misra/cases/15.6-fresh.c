#include <stdint.h>
#include <stdbool.h>
extern void act(int32_t v); extern int32_t get(void); extern bool busy(void);
#define WAIT() while (busy()) { }
#define DO_IF(c, x) if (c) { act(x); }
void bodies(int32_t n)
{
  if (n > 0)                           // expect: 15.6
    act(1);
  if (n > 0) { act(1); }
  if (n > 1) act(2);                   // expect: 15.6
  if (n > 0) { act(1); }
  else                                 // expect: 15.6
    act(2);
  if (n > 0) { act(1); }
  else if (n < 0) { act(2); }
  else { act(3); }
  if (n > 0) { act(1); }
  else if (n < 0)                      // expect: 15.6
    act(2);
  else                                 // expect: 15.6
    act(3);
  while (n > 0)                        // expect: 15.6
    n--;
  while (busy()) { }
  while (busy());                      // expect: 15.6
  for (int32_t i = 0; i < n; i++)      // expect: 15.6
    act(i);
  for (int32_t i = 0; i < n; i++) { act(i); }
  for (int32_t i = 0; i < n; i++)      // expect: 15.6
    for (int32_t j = 0; j < n; j++)
    {
      act(j);
    }
  do                                   // expect: 15.6
    n++;
  while (n < 5);
  do { n--; } while (n > 0);
  switch (n)                           // expect: 15.6
    case 1: act(1);
  switch (n) { case 1: act(2); break; default: break; }
  if (n > 3)                           // expect: 15.6
    if (n > 4)
    {
      act(4);
    }
  if (n == 9)                          // expect: 15.6
    ;
  if (n == 7) { act(7); } else { if (n == 8) { act(8); } }
  WAIT();
  DO_IF(n > 3, 4)
}
