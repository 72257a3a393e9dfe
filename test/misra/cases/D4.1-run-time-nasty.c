#include <stddef.h>
#include <stdint.h>

extern int32_t get(void);
extern void sink(int32_t v);

struct node
{
  struct node *next;
  int32_t v;
};

static int32_t zero(void)
{
  return 0;
}

static struct node *none(void)
{
  return NULL;
}

static int32_t divide(int32_t a, int32_t b)
{
  return a / b; /* expect: D4.1 */
}

static int32_t divide_ok(int32_t a, int32_t b)
{
  return a / b;
}

void f1(int32_t k)
{
  sink(10 / zero()); /* expect: D4.1 */
  sink(divide(3, 0));
  sink(divide_ok(3, 2));
  sink(none()->v); /* expect: D4.1 */
  for (int32_t i = 0; i < 5; i++)
  {
    sink(10 / i); /* expect: D4.1 */
    sink(10 / (i + 1));
  }
  int32_t d = (k > 3) ? 0 : 2;
  sink(10 / d); /* expect: D4.1 */
}

void f2(struct node *n, int32_t c)
{
  struct node *p = NULL;
  if (c > 0)
  {
    p = n;
  }
  sink(p->v); /* expect: D4.1 */
  while (n != NULL)
  {
    n = n->next;
  }
  sink(n->v); /* expect: D4.1 */
}

void f3(const struct node *n)
{
  if ((n == NULL) && (n->v > 0)) /* expect: D4.1 */
  {
    sink(1);
  }
  if ((n == NULL) || (n->v > 0))
  {
    sink(1);
  }
  sink((n != NULL) ? n->v : 0);
}

void f4(uint32_t u)
{
  int32_t big = INT32_MAX - 5;
  for (int32_t i = 0; i < 5; i++)
  {
    big++;
  }
  big += 6; /* expect: D4.1 */
  u = u - 1u;
  sink((int32_t)(u % 7u));
  sink(100 / (int32_t)(u % 7u)); /* expect: D4.1 */
  sink(INT32_MIN / -1); /* expect: D4.1 */
}
