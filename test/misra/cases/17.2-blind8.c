#include <stdint.h>
static int32_t fact(int32_t n)
{
  return (n <= 1) ? 1 : (n * fact(n - 1));      /* expect: 17.2 */
}
static int32_t odd(int32_t n);
static int32_t even(int32_t n)
{
  return (n == 0) ? 1 : odd(n - 1);             /* expect: 17.2 */
}
static int32_t odd(int32_t n)
{
  return (n == 0) ? 0 : even(n - 1);            /* expect: 17.2 */
}
void a1(int32_t n);
void a2(int32_t n);
void a3(int32_t n)
{
  if (n > 0)
  {
    a1(n - 1);                                  /* expect: 17.2 */
  }
}
void a2(int32_t n)
{
  a3(n);                                        /* expect: 17.2 */
}
void a1(int32_t n)
{
  a2(n);                                        /* expect: 17.2 */
  (void)fact(n);
}
static void leaf(void) { }
static void calls_leaf(void) { leaf(); leaf(); }
typedef void (*fn_t)(int32_t n);
static void walker(int32_t n);
static fn_t table[2] = { walker, a1 };
static void walker(int32_t n)
{
  fn_t self = walker;
  if (n > 0)
  {
    self(n - 1);                                /* expect: 17.2 */
  }
}
void by_argument(int32_t n, fn_t cb)
{
  cb(n);
}
void caller(int32_t n)
{
  by_argument(n, walker);
  calls_leaf();
  (void)even(n);
  table[1](n);
}
#define AGAIN(n) again((n) - 1)
int32_t again(int32_t n)
{
  return (n > 0) ? AGAIN(n) : 0;                /* expect: 17.2 */
}
int32_t twice(int32_t n)
{
  int32_t r = 0;
  if (n > 1)
  {
    r = twice(n - 1);                           /* expect: 17.2 */
    r += twice(n - 2);                          /* expect: 17.2 */
  }
  return r;
}
int main(void)
{
  caller(3);
  (void)again(2);
  (void)twice(2);
  return 0;
}
