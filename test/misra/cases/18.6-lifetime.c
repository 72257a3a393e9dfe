#include <stddef.h>
#include <stdint.h>

static int32_t *keep;
extern void visit(int32_t *p);

int32_t *returns_local(void)
{
  int32_t x = 1;
  return &x; /* expect: 18.6 */
}

int32_t *returns_array(void)
{
  int32_t a[3] = {0};
  return a; /* expect: 18.6 */
}

int32_t *returns_element(void)
{
  int32_t a[3] = {0};
  return &a[1]; /* expect: 18.6 */
}

int32_t *returns_static(void)
{
  static int32_t s = 1;
  return &s;
}

int32_t *returns_parameter(int32_t *p)
{
  return p;
}

int32_t *returns_address_of_parameter(int32_t v)
{
  return &v; /* expect: 18.6 */
}

void stores_global(void)
{
  int32_t x = 1;
  keep = &x; /* expect: 18.6 */
}

void stores_out(int32_t **out)
{
  int32_t x = 1;
  *out = &x; /* expect: 18.6 */
}

void stores_static(void)
{
  static int32_t x = 1;
  keep = &x;
}

void inner(void)
{
  int32_t *p = NULL;
  {
    int32_t x = 2;
    p = &x; /* expect: 18.6 */
  }
  visit(p);
}

void same_scope(void)
{
  int32_t *p;
  int32_t x = 2;
  p = &x;
  visit(p);
}

void passes(void)
{
  int32_t x = 2;
  visit(&x);
}

int32_t *via_pointer(void)
{
  int32_t x = 3;
  int32_t *p = &x;
  return p; /* expect: 18.6 */
}

int32_t value(void)
{
  int32_t x = 3;
  int32_t *p = &x;
  return *p;
}
