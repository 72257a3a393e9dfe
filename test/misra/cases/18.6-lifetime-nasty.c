#include <stddef.h>
#include <stdint.h>
#include <threads.h>

struct holder
{
  const char *text;
  int32_t *ptr;
  struct holder *next;
};

static struct holder global_holder;
static int32_t *slots[4];
static thread_local int32_t per_thread;
static int32_t *other;

static int32_t *same(int32_t *p)
{
  return p;
}

void f1(struct holder *h)
{
  int32_t x = 1;
  h->ptr = &x; /* expect: 18.6 */
  global_holder.ptr = &x; /* expect: 18.6 */
  slots[2] = &x; /* expect: 18.6 */
}

struct holder f2(void)
{
  int32_t x = 1;
  struct holder h = {"a", &x, NULL};
  return h; /* expect: 18.6 */
}

int32_t *f3(void)
{
  int32_t x = 1;
  return same(&x); /* expect: 18.6 */
}

void f4(struct holder *h)
{
  struct holder mine = {"a", NULL, NULL};
  struct holder *p = &mine;
  p->next = h;
  h->next = p; /* expect: 18.6 */
}

void f5(struct holder *h)
{
  char name[4] = "abc";
  h->text = name; /* expect: 18.6 */
}

void f6(struct holder *h)
{
  h->text = "abc";
}

int32_t *f7(int32_t c)
{
  int32_t x = 0;
  static int32_t y = 0;
  return (c > 0) ? &y : &x; /* expect: 18.6 */
}

int32_t *f8(void)
{
  return (int32_t[2]){1, 2}; /* expect: 18.6 */
}

void f9(void)
{
  int32_t *p = NULL;
  for (int32_t i = 0; i < 3; i++)
  {
    p = &i; /* expect: 18.6 */
  }
  (void)p;
}

void f10(int32_t *param)
{
  int32_t x = 0;
  param = &x;
  *param = 2;
}

void f11(void)
{
  int32_t m[2][2] = {{0}};
  other = m[1]; /* expect: 18.6 */
}

void f12(int32_t n)
{
  switch (n)
  {
  case 0:
  {
    int32_t x = 0;
    other = &x; /* expect: 18.6 */
    break;
  }
  default:
    other = NULL;
    break;
  }
}

void f13(void)
{
  other = &per_thread; /* expect: 18.6 */
}

struct holder *f14(struct holder *h)
{
  struct holder copy = *h;
  return copy.next;
}
