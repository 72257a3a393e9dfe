#include <stdint.h>
#include <stdbool.h>
#include <stdlib.h>
extern int32_t get(void);
extern void act(int32_t v);
#define RET_IF(c) if (c) { return -1; }      /* expect: 15.5 */
#define GUARD(c) do { if (c) { goto fail; } } while (0)   /* expect: 15.1 */
#define FOREVER for (;;)
int32_t a(int32_t n)
{
  int32_t r = 0;
  RET_IF(n < 0)
  GUARD(n == 3);                             
  r = n;
fail:
  return r;
}
int32_t b(int32_t n)
{
  int32_t i = 0;
  do {
    i++;
    if (i == n) continue;                    /* expect: 15.6 */
    if (i > 100) break;                      /* expect: 15.6 */
  } while (i < n);
  FOREVER
  {
    if (get() == 0) { break; }
    else if (get() == 1) { break; }          /* expect: 15.4, 15.7 */
    act(1);
  }
  while (n > 0) n--;                         /* expect: 15.6 */
  for (i = 0; i < 3; i++);                   /* expect: 15.6 */
  if (n == 0)
  {
    act(0);
  } else
  if (n == 1)                                
  {
    act(1);
  }
  else
  {
    act(2);
  }
  if (n == 4) { act(4); }
  else { if (n == 5) { act(5); } }
  if (n == 6) ; else { act(6); }             /* expect: 15.6 */
  return i;
}
int32_t c(int32_t n)
{
  for (int32_t i = 0; i < n; i++)
  {
    switch (get())
    {
      case 0: act(0); break;
      case 1: goto out;                      /* expect: 15.1 */
      default: act(1); break;
    }
    if (get() == 3) { break; }               /* expect: 15.4 */
    if (get() == 4) { return 4; }            /* expect: 15.5 */
  }
out:
  act(2);
  if (n > 100)
  {
    goto deep;                               /* expect: 15.1, 15.3 */
  }
  while (n < 50)
  {
    n++;
deep:
    act(n);
  }
  goto out;                                  /* expect: 15.1, 15.2 */
}
void e(int32_t n)
{
  if (n == 0) { exit(0); }
  if (n == 1) { abort(); }
  return;
}
void f(int32_t n)
{
  while (n > 0)
  {
    n--;
    while (n > 3)
    {
      n--;
      if (get() == 1) { break; }
      if (get() == 2) { goto quit; }         /* expect: 15.1, 15.4 */
    }
    if (get() == 5) { break; }               /* expect: 15.4 */
  }
quit:
  ;
}
