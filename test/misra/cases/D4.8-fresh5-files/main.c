#include "a.h"
int main(void)
{
  struct used u = { 1 };
  range_t r = { 1, 2 };
  opaque_t *o = make();
  return read_it(o) + u.a + r.lo;
}
