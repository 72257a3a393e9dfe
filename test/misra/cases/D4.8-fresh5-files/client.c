#include "a.h"
struct inner { int q; };
int client(const struct seen *s, point_t *p)
{
  struct inner i = { 0 };
  move(p);
  return sum(s) + i.q;
}
