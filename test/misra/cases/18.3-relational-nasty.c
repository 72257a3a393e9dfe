#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct two
{
  int32_t first[4];
  int32_t second[4];
  int32_t *ptr;
};

static int32_t g1[4];
static int32_t g2[4];

static bool before(const int32_t *a, const int32_t *b)
{
  return a < b; /* expect: 18.3 */
}

bool f(struct two *t, int32_t c)
{
  struct two local = {{0}, {0}, NULL};
  int32_t *end = g1 + 4;
  int32_t *p = (c > 0) ? g1 : g2;
  bool r = before(g1, g2);

  r = t->first < t->second;
  r = &t->first[1] < &t->first[2];
  r = p < end; /* expect: 18.3 */
  local.ptr = g2;
  r = local.ptr < g1; /* expect: 18.3 */
  local.ptr = &g1[2];
  r = local.ptr < end;
  r = g1 < (end - 1);
  r = (void *)g1 < (void *)g2; /* expect: 18.3 */
  r = t->ptr <= t->ptr;
  r = g1 <= NULL; /* expect: 18.3 */
  return r;
}
