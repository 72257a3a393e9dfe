#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
extern uint32_t rd(void);
extern void wr(uint32_t v);
extern void wait_irq(void);
struct st { uint32_t a; uint32_t b; };
static volatile uint32_t *const REG = (volatile uint32_t *)0x40000000U;
uint32_t d1(void)
{
  uint32_t v = 1U;
  uint32_t *p = &v;
  *p = 2U;
  return v;
}
uint32_t d2(void)
{
  uint32_t v = rd();
  v = rd();  /* fine: value used; the first is a dead initialiser of a call */
  return v;
}
void d3(void)
{
  uint32_t v = rd();
  wr(v);
  v = 0U; /* expect: 2.2 */
}
void d4(void)
{
  struct st s;
  s.a = 1U;
  s.b = 2U; /* known-miss: 2.2 */
  wr(s.a);
}
void d5(struct st *out)
{
  struct st *o = out;
  o->a = 1U;
}
void d6(void)
{
  struct st s;
  struct st *p = &s;
  p->a = rd(); /* known-miss: 2.2 */
  p->b = 3U;
  wr(s.b);
}
void d7(void)
{
  *REG = 1U;
  *REG = 2U;
  (void)*REG;
}
uint32_t d8(uint32_t x)
{
  x + 1U; /* expect: 2.2 */
  x == 3U; /* expect: 2.2 */
  (void)x;
  return x;
}
uint32_t d9(uint32_t x)
{
  uint32_t y = x;
  y = y * 1U; /* expect: 2.2 */
  uint32_t z = y;
  z++; /* expect: 2.2 */
  return y;
}
uint32_t u1(uint32_t x)
{
  return x;
  wr(x); /* expect: 2.1 */
}
void u2(void)
{
  for (;;) { wait_irq(); }
  wr(0U); /* expect: 2.1 */
}
uint32_t u3(uint32_t x)
{
  switch (x)
  {
    wr(1U); /* expect: 2.1 */
    case 0U: return 1U;
    default: return 2U;
  }
}
static _Noreturn void panic(void) { for (;;) { wait_irq(); } }
void u4(uint32_t x)
{
  if (x > 3U) { panic(); wr(x); } /* expect: 2.1 */
  wr(x);
}
void u5(uint8_t x)
{
  if (x > 255U) { wr(1U); } /* expect: 14.3, known-miss: 2.1 */
  if (x >= 0U) { wr(2U); } /* expect: 14.3 */
}
void c1(uint32_t x)
{
  if (x < 10U) { if (x < 20U) { wr(x); } } /* expect: 14.3 */
  while (true) { if (rd() == 0U) { break; } }
  do { wr(1U); } while (false);
}
void c2(void)
{
  bool done = false;
  bool *pd = &done;
  *pd = (rd() == 0U);
  if (done) { wr(1U); }
}
void c3(void)
{
  bool done = false;
  const bool *pd = &done;
  if (*pd) { wr(1U); } /* expect: 14.3, known-miss: 2.1 */
}
static void cb(void *ctx) { bool *b = ctx; *b = true; }
static void call(void (*f)(void *c), void *c) { f(c); }
void c4(void)
{
  bool hit = false;
  if (rd() == 1U) { call(cb, &hit); }
  if (hit) { wr(1U); }
}
void c5(const uint32_t *p)
{
  if (p == NULL) { return; }
  if (p != NULL) { wr(*p); } /* expect: 14.3 */
}
void c6(uint32_t n)
{
  uint32_t i = 0U;
  while (i < n) { i++; }
  if (i < n) { wr(i); } /* expect: 14.3, known-miss: 2.1 */
}
void c7(uint32_t m)
{
  const uint32_t k = m & 7U;
  if (k > 7U) { wr(1U); } /* expect: 14.3, known-miss: 2.1 */
  if (k == 7U) { wr(2U); }
}
