#include <stdint.h>
extern int32_t get(void); extern void act(int32_t v);
int32_t forward(int32_t n)
{
  int32_t r = 0;
  if (n > 3)
  {
    goto out;                          // expect: 15.1
  }
  r = 2;
out:
  return r;
}
int32_t retry(void)
{
  int32_t tries = 0;
again:
  tries++;
  if (get() < 0)
  {
    if (tries < 3)
    {
      goto again;                      // expect: 15.1, 15.2
    }
    goto fail;                         // expect: 15.1
  }
  act(tries);
fail:
  return tries;
}
void into(int32_t n)
{
  goto inner;                          // expect: 15.1, 15.3
  if (n > 2)
  {
inner:
    act(1);
  }
  else
  {
    goto other;                        // expect: 15.1
  }
  for (int32_t i = 0; i < n; i++)
  {
    if (i == 3)
    {
      goto next;                       // expect: 15.1
    }
    act(i);
next:
    act(0);
  }
other:
  act(2);
}
void sibling(int32_t n)
{
  if (n > 0)
  {
    goto there;                        // expect: 15.1, 15.3
  }
  {
there:
    act(3);
  }
  switch (n)
  {
    case 1:
      goto mark;                       // expect: 15.1, 15.3
    case 2:
mark:
      act(1);
      break;
    default:
      goto done;                       // expect: 15.1
  }
  act(9);
done:
  act(10);
}
void up_into(int32_t n)
{
  while (n > 0)
  {
back:
    n--;
  }
  if (n < -3)
  {
    goto back;                         // expect: 15.1, 15.2, 15.3
  }
self:
  n++;
  if (n < 5) { goto self; }            // expect: 15.1, 15.2
}
