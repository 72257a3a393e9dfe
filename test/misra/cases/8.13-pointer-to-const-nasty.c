#include <stddef.h>
#include <stdint.h>

struct inner
{
  uint8_t bytes[4];
};

struct outer
{
  struct inner in;
  struct inner *link;
  uint8_t *data;
};

typedef void (*handler)(uint8_t *p);

static uint8_t *saved;

void stores_address(uint8_t *p)
{
  saved = p;
}

void through_alias(uint8_t *p)
{
  uint8_t *q = p;
  q[1] = 2u;
}

uint8_t const_alias(uint8_t *p) /* expect: 8.13 */
{
  const uint8_t *q = p;
  return *q;
}

void deep(struct outer *o)
{
  o->in.bytes[2] = 1u;
}

void behind_pointer(struct outer *o) /* expect: 8.13 */
{
  o->link->bytes[0] = 1u;
}

void behind_data(struct outer *o) /* expect: 8.13 */
{
  o->data[3] = 0u;
}

uint8_t *inside(struct outer *o)
{
  return &o->in.bytes[1];
}

uint8_t *link_of(struct outer *o) /* expect: 8.13 */
{
  return o->link->bytes;
}

void call_through(handler h, uint8_t *p)
{
  h(p);
}

void double_pointer(uint8_t **pp)
{
  *pp = NULL;
}

void double_deep(uint8_t **pp) /* expect: 8.13 */
{
  **pp = 1u;
}

void in_cast(void *p)
{
  *(uint8_t *)p = 3u;
}

uint8_t in_const_cast(void *p) /* expect: 8.13 */
{
  return *(const uint8_t *)p;
}

static void helper(uint8_t *x)
{
  *x = 1u;
}

void to_helper(uint8_t *p)
{
  helper(p + 1);
}

uint8_t walk(uint8_t *p, uint8_t *end) /* expect: 8.13 */
{
  uint8_t x = 0u;
  while (p < end)
  {
    x ^= *p++;
  }
  return x;
}

void walk_set(uint8_t *p, const uint8_t *end)
{
  while (p != end)
  {
    *p++ = 0u;
  }
}

void chosen(uint8_t *a, uint8_t *b, int32_t c)
{
  *((c != 0) ? a : b) = 4u;
}

void matrix(uint8_t m[3][4])
{
  m[1][2] = 0u;
}

uint8_t matrix_read(uint8_t m[3][4]) /* expect: 8.13 */
{
  return m[1][2];
}

void stored_in(struct outer *o, uint8_t *p)
{
  o->data = p;
}

void callback(int32_t (*f)(void))
{
  (void)f();
}

void initialised(uint8_t *p)
{
  struct outer o = {{{0u}}, NULL, p};
  (void)o;
}

void assembly(uint32_t *p)
{
  __asm__ volatile("" : "=m"(*p));
}
