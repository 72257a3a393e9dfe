#include <stddef.h>
#include <stdbool.h>
#include <stdint.h>

enum mode { OFF, SLOW, FAST };

struct dev
{
  uint32_t flag : 1;
  uint8_t level;
};

extern int32_t get(void);
extern bool ready(void);
extern volatile int32_t counter;

static int32_t two(void)
{
  return 2;
}

static bool always(int32_t v)
{
  if (v > 0)
  {
    return true;
  }
  return true;
}

static void called(int32_t n)
{
  if (n < 5)
  {
    (void)get();
  }
}

void caller(void)
{
  called(1);
  called(4);
}

void f1(enum mode m, const struct dev *d, int32_t v)
{
  switch (m)
  {
  case OFF:
    if (m == OFF) /* expect: 14.3 */
    {
      (void)get();
    }
    break;
  default:
    (void)get();
    break;
  }
  if (d->flag > 1u) /* expect: 14.3 */
  {
    (void)get();
  }
  if (d->level > 255u) /* expect: 14.3 */
  {
    (void)get();
  }
  if (d->level == 255u)
  {
    (void)get();
  }
  if (two() == 2) /* expect: 14.3 */
  {
    (void)get();
  }
  if (always(v)) /* expect: 14.3 */
  {
    (void)get();
  }
  if ((v & 0x10) == 1) /* expect: 14.3 */
  {
    (void)get();
  }
  if ((v % 4) == 7) /* expect: 14.3 */
  {
    (void)get();
  }
  if ((v * 2) == 3)
  {
    (void)get();
  }
}

void f2(int32_t v)
{
  bool done = false;
  int32_t i = 0;
  while (!done)
  {
    i++;
    if (i > 10)
    {
      done = true;
    }
  }
  if (done) /* expect: 14.3 */
  {
    (void)get();
  }
  if (counter == counter)
  {
    (void)get();
  }
  bool b = (v > 3);
  if (b)
  {
    if (v > 3) /* expect: 14.3 */
    {
      (void)get();
    }
  }
  while (v > 0)
  {
    v--;
    if (v < 0) /* expect: 14.3 */
    {
      (void)get();
    }
  }
}

void f3(int32_t *p)
{
  int32_t x = 0;
  if (p == NULL)
  {
    return;
  }
  if (p != NULL) /* expect: 14.3 */
  {
    *p = 1;
  }
  int32_t *q = &x;
  *q = get();
  if (x == 0)
  {
    (void)get();
  }
  if (&x == NULL) /* expect: 14.3 */
  {
    (void)get();
  }
}

void f4(uint32_t n)
{
  uint32_t k = 0u;
  if (ready())
  {
    k = 1u;
  }
  if (k < 2u) /* expect: 14.3 */
  {
    (void)get();
  }
  if (k == 1u)
  {
    (void)get();
  }
  for (uint32_t i = 0u; i < n; i++)
  {
    if (i >= n) /* expect: 14.3 */
    {
      (void)get();
    }
    if (i == 0u)
    {
      (void)get();
    }
  }
  while (n == 0u) /* stays as it is once entered */
  {
    if (ready())
    {
      break;
    }
  }
}

void f5(void)
{
  int32_t n = 5;
  while (n > 3) /* expect: 14.3 */
  {
    (void)get();
  }
}

uint32_t f6(void)
{
  uint32_t slot = -1;
  if (ready())
  {
    slot = 2u;
  }
  if (slot == -1)
  {
    slot = 5u;
  }
  return slot;
}
