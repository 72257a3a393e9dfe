#include <stdint.h>

extern void fill(int32_t *p);
extern int32_t use(int32_t v);
extern int32_t peek(const int32_t *p);

struct pair
{
  int32_t a;
  int32_t b;
};

int32_t plain(void)
{
  int32_t x;
  return x; /* expect: 9.1 */
}

int32_t branch(int32_t c)
{
  int32_t x;
  if (c > 0)
  {
    x = 1;
  }
  return x; /* expect: 9.1 */
}

int32_t both(int32_t c)
{
  int32_t x;
  if (c > 0)
  {
    x = 1;
  }
  else
  {
    x = 2;
  }
  return x;
}

int32_t in_loop(int32_t n)
{
  int32_t x;
  int32_t i;
  for (i = 0; i < n; i++)
  {
    x = i;
  }
  return x; /* expect: 9.1 */
}

int32_t in_switch(int32_t k)
{
  int32_t x;
  switch (k)
  {
  case 0:
    x = 1;
    break;
  case 1:
    break;
  default:
    x = 3;
    break;
  }
  return x; /* expect: 9.1 */
}

int32_t compound(void)
{
  int32_t x;
  int32_t y;
  x += 1; /* expect: 9.1 */
  y++; /* expect: 9.1 */
  return x + y;
}

int32_t filled(void)
{
  int32_t x;
  fill(&x);
  return x;
}

int32_t pointer(void)
{
  int32_t *p;
  return *p; /* expect: 9.1 */
}

int32_t array(void)
{
  int32_t a[3];
  int32_t b[3];
  b[0] = 1;
  return a[1] /* expect: 9.1 */
         + b[0];
}

int32_t member(void)
{
  struct pair p;
  p.a = 1;
  return p.a
         + p.b; /* expect: 9.1 */
}

int32_t statics(void)
{
  static int32_t s;
  static struct pair sp;
  return s + sp.a;
}

int32_t jumped(int32_t c)
{
  if (c > 0)
  {
    goto later;
  }
  int32_t x = 4;
  use(x);
later:
  return use(x); /* expect: 9.1 */
}

int32_t do_while(int32_t n)
{
  int32_t x;
  do
  {
    x = n;
    n--;
  } while (n > 0);
  return x;
}

int32_t condition(int32_t n)
{
  int32_t x;
  if ((n > 0) && (x > 0)) /* expect: 9.1 */
  {
    n = 1;
  }
  return n;
}

int32_t early(int32_t n)
{
  int32_t x;
  if (n == 0)
  {
    return 0;
  }
  x = n;
  return x;
}

int32_t size(void)
{
  int32_t x;
  return (int32_t)sizeof(x);
}

int32_t given(void)
{
  int32_t x;
  return peek(&x); /* expect: 9.1 */
}
