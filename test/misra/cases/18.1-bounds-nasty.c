#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct box
{
  uint8_t bytes[4];
  uint8_t tail;
};

struct pack
{
  uint32_t n;
  uint8_t data[];
};

enum idx { FIRST, SECOND, COUNT };

static uint8_t g[COUNT];

static uint8_t pick(const uint8_t *p, uint32_t i)
{
  return p[i];
}

static void set(uint8_t a[], uint32_t n)
{
  for (uint32_t i = 0u; i < n; i++)
  {
    a[i] = 0u;
  }
}

static uint32_t index_of(int32_t k)
{
  return (k > 0) ? 1u : 4u;
}

void f1(struct box *b, int32_t k, uint8_t c)
{
  uint8_t local[4] = {0};
  struct box boxes[2] = {{{0}, 0u}};

  b->bytes[3] = 0u;
  b->bytes[4] = 0u; /* expect: 18.1 */
  boxes[1].bytes[2] = 0u;
  boxes[2].bytes[0] = 0u; /* expect: 18.1 */
  boxes[1].bytes[5] = 0u; /* expect: 18.1 */
  g[SECOND] = 0u;
  g[COUNT] = 0u; /* expect: 18.1 */
  local[index_of(k)] = 0u; /* expect: 18.1 */
  local[c & 3u] = 0u;
  local[c & 7u] = 0u; /* expect: 18.1 */
  local[c % 4u] = 0u;
  (void)(5[local]); /* expect: 18.1 */
  (void)(1[local]);
  (void)pick(local, 3u);
  set(local, 4u);
}

void f2(void)
{
  uint8_t a[4] = {0};
  uint8_t *p = a;
  uint8_t *end = &a[4];
  while (p < end)
  {
    *p = 1u;
    p++;
  }
  p = &a[2];
  p[1] = 0u;
  p[2] = 0u; /* expect: 18.1 */
  p[-2] = 0u;
  p[-3] = 0u; /* expect: 18.1 */
  p += 3; /* expect: 18.1 */
  (void)p;
}

void f3(int32_t c)
{
  uint8_t a[4] = {0};
  uint32_t i = 0u;
  if (c > 0)
  {
    i = 4u;
  }
  a[i] = 1u; /* expect: 18.1 */
  if (i < 4u)
  {
    a[i] = 2u;
  }
  i = 0u;
  do
  {
    a[i] = 0u; /* expect: 18.1 */
    i++;
  } while (i <= 4u);
}

void f4(void)
{
  const char *s = "abc";
  char c = s[3];
  c = s[4]; /* expect: 18.1 */
  char t[] = "xyz";
  t[3] = '\0';
  t[4] = c; /* expect: 18.1 */
}

void f5(struct pack *p)
{
  p->data[3] = 1u;
}

void f6(uint32_t n)
{
  uint32_t a[8];
  if (n >= 8u)
  {
    return;
  }
  a[n] = 0u;
  a[n + 1u] = 0u; /* expect: 18.1 */
  a[7u - n] = 0u;
}

void f7(void)
{
  static const uint8_t sizes[3] = {1u, 2u, 3u};
  uint8_t sum = 0u;
  for (uint32_t i = 3u; i > 0u; i--)
  {
    sum += sizes[i]; /* expect: 18.1 */
    sum += sizes[i - 1u];
  }
  (void)sum;
}

void f8(uint8_t m[][3])
{
  m[7][2] = 0u;
  m[0][3] = 0u; /* expect: 18.1 */
  uint8_t(*row)[3] = &m[0];
  (*row)[2] = 0u;
  (*row)[3] = 0u; /* expect: 18.1 */
}
