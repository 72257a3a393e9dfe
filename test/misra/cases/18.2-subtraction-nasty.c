#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

struct two
{
  int32_t first[4];
  int32_t second[4];
};

static int32_t ga[4];
static int32_t gb[4];

static ptrdiff_t apart(const int32_t *a, const int32_t *b)
{
  return a - b; /* expect: 18.2 */
}

static ptrdiff_t together(const int32_t *a, const int32_t *b)
{
  return b - a;
}

static int32_t *in_ga(void)
{
  return &ga[1];
}

void f(struct two *t, int32_t c, const char *s)
{
  int32_t m[2][3] = {{0}};
  int32_t *h1 = (int32_t *)malloc(16u);
  int32_t *h2 = (int32_t *)malloc(16u);
  int32_t *p;
  const char *e = s;
  ptrdiff_t d;

  d = &t->second[0] - &t->first[0]; /* expect: 18.2 */
  d = &t->first[3] - t->first;
  d = h1 - h2; /* expect: 18.2 */
  d = apart(ga, gb);
  d = together(ga, &ga[2]);
  d = in_ga() - ga;
  d = in_ga() - gb; /* expect: 18.2 */
  if (c > 0)
  {
    p = ga;
  }
  else
  {
    p = gb;
  }
  d = p - ga; /* expect: 18.2 */
  d = &m[1][0] - &m[0][0]; /* expect: 18.2 */
  d = &m[0][2] - &m[0][0];
  while (*e != '\0')
  {
    e++;
  }
  d = e - s;
  (void)d;
  free(h1);
  free(h2);
}
