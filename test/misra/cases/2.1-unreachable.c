#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

enum colour { RED, GREEN, BLUE };

int32_t after_return(int32_t x)
{
  return x;
  x++; /* expect: 2.1 */
}

void after_break(int32_t n)
{
  while (n > 0)
  {
    n--;
    break;
    n = 5; /* expect: 2.1 */
  }
}

void after_continue(int32_t n)
{
  for (int32_t i = 0; i < n; i++)
  {
    if (i == 3)
    {
      continue;
    }
    else
    {
      n--;
    }
    continue;
    n++; /* expect: 2.1 */
  }
}

int32_t in_switch(enum colour c)
{
  int32_t r = 0;
  switch (c)
  {
    r = 9; /* expect: 2.1 */
  case RED:
    r = 1;
    break;
    r = 2; /* expect: 2.1 */
  case GREEN:
    return 4;
    break; /* expect: 2.1 */
  default:
    r = 3;
    break;
  }
  return r;
}

int32_t after_goto(int32_t v)
{
  goto end;
  v = 7; /* expect: 2.1 */
end:
  return v;
}

void after_endless(volatile uint32_t *reg)
{
  for (;;)
  {
    *reg = 1u;
  }
  *reg = 0u; /* expect: 2.1 */
}

void after_exit(int32_t v)
{
  if (v == 0)
  {
    exit(1);
    v = 3; /* expect: 2.1 */
  }
  abort();
  v = 4; /* expect: 2.1 */
}

int32_t all_ways_return(int32_t v)
{
  if (v > 0)
  {
    return 1;
  }
  else
  {
    return 2;
  }
  return 3; /* expect: 2.1 */
}

void endless_with_break(volatile uint32_t *reg)
{
  while (true)
  {
    if (*reg == 1u)
    {
      break;
    }
  }
  *reg = 0u;
}

int32_t label_reached(int32_t v)
{
  if (v == 1)
  {
    goto out;
  }
  return 1;
out:
  return 2;
}
