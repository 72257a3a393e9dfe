#include <stdint.h>
#include <stdbool.h>
extern int32_t get(void); extern void act(int32_t v);
void one(int32_t n)
{
  for (int32_t i = 0; i < n; i++) { if (get() > 3) { break; } }
  while (n > 0) { n--; if (get() == 2) { break; } }
  do { if (get() > 0) { break; } n--; } while (n > 0);
}
void two(int32_t n)
{
  while (n > 0)
  {
    if (get() == 1) { break; }
    if (get() == 2) { break; }         // expect: 15.4
    n--;
  }
  for (int32_t i = 0; i < n; i++)
  {
    if (get() == 1)
    {
      break;
    }
    else if (get() == 2)
    {
      goto out;                        // expect: 15.4
    }
    else
    {
      act(i);
    }
  }
out:
  act(0);
}
void three(int32_t n)
{
  do
  {
    if (get() == 1) { break; }
    if (get() == 2) { break; }         // expect: 15.4
    if (get() == 3) { break; }         // expect: 15.4
    n--;
  } while (n > 0);
}
void nested(int32_t n)
{
  for (int32_t i = 0; i < n; i++)
  {
    for (int32_t j = 0; j < n; j++)
    {
      if (get() == j) { break; }
    }
    if (get() == i) { break; }
  }
  while (n > 0)
  {
    switch (get())
    {
      case 1: act(1); break;
      case 2: act(2); break;
      default: act(3); break;
    }
    if (get() > 5) { break; }
    n--;
  }
  for (int32_t i = 0; i < n; i++)
  {
    for (int32_t j = 0; j < n; j++)
    {
      if (get() == j) { goto found; }
      if (get() == 9) { break; }       // expect: 15.4
    }
  }
found:
  act(4);
}
void skip(int32_t n)
{
  for (int32_t i = 0; i < n; i++)
  {
    if (get() == 1) { continue; }
    if (get() == 2) { continue; }
    if (get() == 3) { goto here; }
    if (get() == 4) { break; }
here:
    act(i);
  }
}
