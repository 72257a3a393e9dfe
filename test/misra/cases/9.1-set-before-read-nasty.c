#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct node
{
  int32_t v;
  struct node *next;
};

struct big
{
  int32_t n;
  int32_t items[4];
};

extern int32_t use(int32_t v);
extern bool maybe(void);

static void sets(int32_t *out)
{
  *out = 3;
}

static void only_reads(const int32_t *in)
{
  (void)use(*in);
}

static bool sets_sometimes(int32_t *out)
{
  if (maybe())
  {
    *out = 1;
    return true;
  }
  return false;
}

static int32_t reads_plain(int32_t *in)
{
  return *in + 1;
}

int32_t f1(void)
{
  int32_t x;
  sets(&x);
  return x;
}

void f2(void)
{
  int32_t x;
  only_reads(&x); /* expect: 9.1 */
}

int32_t f3(void)
{
  int32_t x;
  (void)sets_sometimes(&x);
  return x; /* expect: 9.1 */
}

int32_t f4(void)
{
  int32_t x;
  return reads_plain(&x); /* expect: 9.1 */
}

int32_t f5(void)
{
  int32_t x;
  int32_t *p = &x;
  *p = 4;
  return x;
}

int32_t f6(void)
{
  int32_t x;
  int32_t *p = &x;
  return *p; /* expect: 9.1 */
}

int32_t f7(void)
{
  int32_t *p = (int32_t *)malloc(sizeof(int32_t));
  int32_t r = 0;
  if (p != NULL)
  {
    r = *p; /* expect: 9.1 */
    free(p);
  }
  return r;
}

int32_t f8(void)
{
  int32_t *p = (int32_t *)calloc(1u, sizeof(int32_t));
  int32_t r = 0;
  if (p != NULL)
  {
    r = *p;
    free(p);
  }
  return r;
}

int32_t f9(void)
{
  struct big b;
  (void)memset(&b, 0, sizeof(b));
  return b.items[2];
}

int32_t f10(void)
{
  struct big b;
  b.n = 1;
  b.items[0] = 2;
  return b.n + use(b.items[0]);
}

struct big f11(void)
{
  struct big b;
  return b; /* expect: 9.1 */
}

int32_t f12(int32_t c)
{
  int32_t a[4];
  for (int32_t i = 0; i < 4; i++)
  {
    a[i] = c;
  }
  return a[2];
}

int32_t f13(void)
{
  int32_t m[2][2];
  return m[1][0]; /* expect: 9.1 */
}

int32_t f14(bool c)
{
  int32_t x;
  if (c)
  {
    x = 1;
  }
  if (c)
  {
    return x;
  }
  return 0;
}

int32_t f15(int32_t k)
{
  switch (k)
  {
    int32_t x = 3;
  case 0:
    return x; /* expect: 9.1 */
  default:
    x = 2;
    return x;
  }
}

int32_t f16(void)
{
  int32_t a = use(a); /* expect: 9.1 */
  return a;
}

int32_t f17(void)
{
  union
  {
    int32_t i;
    uint8_t b[4];
  } u;
  u.i = 3;
  return (int32_t)u.b[0];
}

int32_t f18(void)
{
  int32_t x;
  int32_t y;
  x = y = 2;
  return x + y;
}

int32_t f19(void)
{
  int32_t x;
  while (true)
  {
    if (maybe())
    {
      x = 2;
      break;
    }
  }
  return x;
}

int32_t f20(int32_t n)
{
  struct node *head;
  for (int32_t i = 0; i < n; i++)
  {
    head = head->next; /* expect: 9.1 */
  }
  return 0;
}

int32_t f21(void)
{
  struct node n;
  struct node *p = &n;
  p->v = 2;
  return n.v;
}

int32_t f22(void)
{
  char buffer[8];
  return (int32_t)strlen(buffer); /* expect: 9.1 */
}

int32_t f23(void)
{
  int32_t x;
  int32_t y = maybe() ? (x = 3) : 4;
  return y + x; /* expect: 9.1 */
}
