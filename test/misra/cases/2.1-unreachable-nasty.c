#include <stdint.h>
#include <stdnoreturn.h>

noreturn void die(void);
extern int32_t read_value(void);

static void spin(void)
{
  while (1)
  {
    (void)read_value();
  }
}

int32_t f1(int32_t v)
{
  if (v < 0)
  {
    die();
    return -1; /* expect: 2.1 */
  }
  return 1;
}

int32_t f2(int32_t v)
{
  switch (v)
  {
  case 0:
    return 0;
  case 1:
    v = 2;
    /* fall through */
  default:
    return 1;
  }
  v = 4; /* expect: 2.1 */
  return v;
}

int32_t f3(uint8_t v)
{
  if (0)
  {
    v = 1u; /* expect: 2.1 */
  }
  if (sizeof(v) == 1u)
  {
    return 0;
  }
  return 1; /* expect: 2.1 */
}

int32_t f4(void)
{
  int32_t i = 0;
  do
  {
    i++;
    if (i > 10)
    {
      goto done;
    }
  } while (1);
  i = 0; /* expect: 2.1 */
done:
  return i;
}

void f5(void)
{
  spin();
  (void)read_value(); /* expect: 2.1 */
}

int32_t f6(int32_t a)
{
  {
    {
      return a;
    }
    a = 1; /* expect: 2.1 */
  }
}

int32_t f7(int32_t a)
{
  while (a > 0)
  {
    switch (a)
    {
    case 1:
      continue;
    case 2:
      return 2;
    default:
      goto out;
    }
    a--; /* expect: 2.1 */
  }
out:
  return a;
}

int32_t f8(int32_t a)
{
  return (a > 0) ? read_value() : 0;
}

int32_t f9(void)
{
  int32_t x = 0;
  if (x == 0)
  {
    x = read_value();
  }
  return x;
}
