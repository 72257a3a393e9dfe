#include <stdlib.h>
#include "ring.h"
static uint32_t g_allocs;
bool ring_init(struct ring *r, size_t cap)
{
  r->mem = (uint8_t *)malloc(cap);
  if (r->mem == NULL)
  {
    return false;                                /* expect: 15.5 */
  }
  r->cap = cap;
  r->head = 0U;
  r->tail = 0U;
  g_allocs++;
  return true;
}
void ring_done(struct ring *r)
{
  free(r->mem);
  r->mem = NULL;
}
bool ring_put(struct ring *r, uint8_t v)
{
  bool ok = false;
  if (ring_count(r) < r->cap)
  {
    r->mem[r->head % r->cap] = v;
    r->head++;
    ok = true;
  }
  return ok;
}
bool ring_get(struct ring *r, uint8_t *v)
{
  bool ok = false;
  if ((ring_count(r) > 0U) && (r->tail++ != r->head))   /* expect: 13.5 */
  {
    *v = r->mem[(r->tail - 1U) % r->cap];
    ok = true;
  }
  return ok;
}
size_t ring_count(const struct ring *r)
{
  return r->head - r->tail;
}
void ring_each(const struct ring *r, ring_cb cb, void *ctx)
{
  for (size_t i = r->tail; i != r->head; i++)
  {
    if (!cb(r->mem[i % r->cap], ctx))                   /* expect: 17.2 */
    {
      break;
    }
  }
  for (size_t i = r->tail; ring_count(r) > i; )         /* expect: 14.2 */
  {
    i += 2U;
  }
}
const uint8_t *ring_peek(const struct ring *r)
{
  uint8_t first = r->mem[r->tail % r->cap];
  return &first;                                        /* expect: 18.6 */
}
