#include <stdint.h>
#include <stddef.h>
#include <string.h>
struct node { struct node *next; uint32_t val; uint8_t buf[8]; };
struct ops { void (*emit)(void *ctx, uint8_t b); };
extern void sink(const uint8_t *p, size_t n);
extern void fill(uint8_t *p, size_t n);
uint32_t total(struct node *head) /* expect: 8.13 */
{
  uint32_t sum = 0U;
  const struct node *it;
  for (it = head; it != NULL; it = it->next) { sum += it->val; }
  return sum;
}
void bump_all(struct node *head)
{
  struct node *it = head;
  while (it != NULL) { it->val++; it = it->next; }
}
uint32_t peek(struct node *n) /* expect: 8.13 */
{
  const uint32_t *v = &n->val;
  return *v;
}
void poke(struct node *n)
{
  uint32_t *v = &n->val;
  *v = 3U;
}
uint8_t first(uint8_t *p) /* expect: 8.13 */
{
  return p[0];
}
uint8_t *identity(uint8_t *p)
{
  return p;
}
void keep(struct node *dst, struct node *src)
{
  dst->next = src;
}
void copy(uint8_t *dst, uint8_t *src, size_t n) /* expect: 8.13 */
{
  (void)memcpy(dst, src, n);
}
void pass(uint8_t *p, size_t n) /* expect: 8.13 */
{
  sink(p, n);
}
void pass2(uint8_t *p, size_t n)
{
  fill(p, n);
}
static void count_cb(void *ctx, uint8_t b)
{
  uint32_t *c = ctx;
  *c += b;
}
const struct ops counting = { count_cb };
void set_member_array(struct node *n)
{
  n->buf[2] = 1U;
}
void member_deref(struct node *n)  /* expect: 8.13 */
{
  n->next->val = 5U;
}
void local_ptr(void)
{
  uint8_t raw[4] = { 1U, 2U, 3U, 4U };
  uint8_t *r = raw;  /* expect: 8.13 */
  sink(r, 4U);
}
void local_ptr2(void)
{
  uint8_t raw[4] = { 1U, 2U, 3U, 4U };
  uint8_t *r = raw;
  *r = 9U;
  r++;
  *r++ = 10U;
  sink(raw, 4U);
}
uint32_t via_cond(uint32_t *a, uint32_t *b, int sel)
{
  uint32_t *t = (sel != 0) ? a : b;
  *t = 1U;
  return *a;
}
void via_ptrptr(uint32_t *a)
{
  uint32_t **pp = &a; /* expect: 8.13 */
  **pp = 2U;
}
uint32_t compare(uint32_t *a, const uint32_t *b) /* expect: 8.13 */
{
  return (a == b) ? 1U : 0U;
}
uint32_t arr(uint32_t tab[4]) /* expect: 8.13 */
{
  return tab[0] + tab[3];
}
void cast_away(const uint32_t *a)
{
  *(uint32_t *)a = 1U;
}
void unused_param(uint32_t *a) /* expect: 8.13 */
{
  (void)a;
}
void incr(uint32_t *a)
{
  ++*a;
}
void vol(volatile uint32_t *reg) /* expect: 8.13 */
{
  while ((*reg & 1U) == 0U) { }
}
