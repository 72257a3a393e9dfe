#include <stddef.h>
#include <stdint.h>

struct point
{
  int32_t x;
  int32_t y;
};

extern int32_t get(void);
extern void put(int32_t v);
extern void take(int32_t *p);

static int32_t pure(int32_t a)
{
  return a + 1;
}

static int32_t with_static(void)
{
  static int32_t count = 0;
  count++;
  return count;
}

int32_t f1(int32_t a)
{
  int32_t r = 0;
  int32_t unused_result;

  pure(a); /* expect: 2.2 */
  (void)pure(a);
  with_static();
  unused_result = get(); /* expect: 2.2 */
  r = a * 0; /* expect: 2.2 */ /* known-miss: 2.2 */
  r = get();
  take(&r);
  r = 2; /* the function may have kept the address */
  put(a);
  return 0;
}

int32_t f2(int32_t n)
{
  int32_t last = 0;
  while (n > 0)
  {
    if (n == 5)
    {
      last = n;
      break;
    }
    last = -1; /* expect: 2.2 */
    last = n;
    n--;
  }
  return last;
}

int32_t f3(struct point *p, int32_t v)
{
  struct point q = {0, 0};
  p->x; /* expect: 2.2 */
  p->x = v;
  q.y = v;
  put(q.y);
  v ? 1 : 2; /* expect: 2.2 */
  (void)(v ? get() : 0);
  v, get(); /* expect: 2.2 */
  sizeof(v); /* expect: 2.2 */
  &v; /* expect: 2.2 */
  ((void)0);
  "text"; /* expect: 2.2 */
  0; /* expect: 2.2 */
  !get(); /* expect: 2.2 */
  return v;
}

int32_t f4(int32_t k)
{
  int32_t code;
  switch (k)
  {
  case 0:
    code = 1;
    break;
  case 1:
    code = 2; /* expect: 2.2 */
    return 0;
  default:
    code = 3;
    break;
  }
  return code;
}

void f5(volatile uint32_t *reg, uint32_t *mem)
{
  *reg;
  *reg = 1u;
  *mem = 0u;
  mem = NULL; /* expect: 2.2 */
}
