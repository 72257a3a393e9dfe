#include <stdint.h>
#include <stdbool.h>
extern int32_t get(void);
extern void act(int32_t v);
#define DO_ACT(x) if (x) act(x)
#define LOOP(n) for (int32_t q = 0; q < (n); q++)
#define BLOCK(x) { act(x); }
void f(int32_t a, int32_t b)
{
  if (a == 0)  /* expect: 15.6 */
    act(1);
  if (a == 0) act(2);                    /* expect: 15.6 */
  if (a == 1) { act(1); }
  else  /* expect: 15.6 */
    act(2);
  if (a == 1) { act(1); }
  else if (a == 2) { act(2); }
  else { act(3); }
  if (a == 1) { act(1); }
  else if (a == 2) { act(2); }           /* expect: 15.7 */
  if (a == 1)
  {
    act(1);
  }
  else if (a == 2)                       /* expect: 15.7 */
  {
    act(2);
  }
  if (a == 1)
  {
    act(1);
  }
  else if (a == 2)
  {
    act(2);
  }
/* expect+1: 15.7 */
  else
  {
    ;
  }
  if (a == 1)
  {
    act(1);
  }
  else
  {
    if (a == 2)
    {
      act(2);
    }
  }
  if (a == 1)
  {
    act(1);
  }
  else if (a == 2)
  {
    act(2);
  }
/* expect+1: 15.7 */
  else
  {
  }
  while (get() > 0)  /* expect: 15.6 */
    act(3);
  while (get() > 0);                     /* expect: 15.6 */
  while (get() > 0)
  {
  }
  for (int32_t i = 0; i < 3; i++)  /* expect: 15.6 */
    act(i);
  for (int32_t i = 0; i < 3; i++)  /* expect: 15.6 */
    for (int32_t j = 0; j < 3; j++)
    {
      act(j);
    }
  do  /* expect: 15.6 */
    act(1);
  while (get() > 0);
  switch (a)  /* expect: 15.6 */
    case 1: act(1);
  if (a == 1)  /* expect: 15.6 */
    if (b == 1)
    {
      act(1);
    }
    else                                
    {
      act(2);
    }
  LOOP(3) act(1);                        /* expect: 15.6 */
  LOOP(3) { act(2); }
  if (a == 3) BLOCK(a)
  if (a == 1) { act(1); }
  else if (b == 1) { act(2); }
  else if (b == 2) { act(2); }           /* expect: 15.7 */
  if (a == 1) { act(1); } else while (get() > 1) { act(2); } /* expect: 15.6 */
}
