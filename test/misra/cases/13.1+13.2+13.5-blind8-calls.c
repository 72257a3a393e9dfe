#include <stdint.h>
#include <stdbool.h>
#include <stdio.h>
static uint32_t n_calls;
static uint32_t buf[4];
static uint32_t *cur = buf;
static uint32_t tick(void) { return ++n_calls; }
static uint32_t peek(void) { return n_calls; }
static bool reset(void) { n_calls = 0U; return true; }
static bool is_set(uint32_t v) { return v != 0U; }
static uint32_t put(uint32_t v) { *cur = v; return v; }
static bool count_local(void) { static uint32_t times; times++; return times > 3U; }
static bool log_it(uint32_t v) { return printf("%u", v) > 0; }
static bool nested(uint32_t v) { return is_set(v) && log_it(v); }     /* expect: 13.5 */
extern uint32_t two(uint32_t a, uint32_t b);
typedef bool (*pred_t)(void);
struct dev { volatile uint32_t status; volatile uint32_t *reg; uint32_t cache; };
void order(struct dev *d, uint32_t i)
{
  uint32_t r;
  r = two(tick(), peek());                      /* expect: 13.2 */
  r = two(peek(), peek());
  r = two(tick(), 3U);
  r = tick() + peek();                          /* expect: 13.2 */
  r = tick() + tick();                          /* expect: 13.2 */
  r = peek() + n_calls;
  r = tick() * n_calls;                         /* expect: 13.2 */
  r = d->status + d->status;                    /* expect: 13.2 */
  r = d->status + d->cache;
  r = *d->reg + d->status;                      /* expect: 13.2 */
  buf[i] = i;
  buf[i] = tick();
  buf[n_calls] = tick();                        /* expect: 13.2 */
  buf[tick() % 4U] = buf[peek() % 4U];          /* expect: 13.2 */
  i = two(i = 2U, i);                           /* expect: 13.2 */
  r = (tick() > 1U) ? peek() : 0U;
  r = (tick(), peek());
  r = (i++ < 3U) && (buf[i] > 0U);
  r = two(buf[i], i++);                         /* expect: 13.2 */
  r = put(1U) + *cur;                           /* known-miss: 13.2 */
  (void)r;
}
void logic(struct dev *d, uint32_t x, pred_t p)
{
  bool b;
  b = is_set(x) && reset();                     /* expect: 13.5 */
  b = reset() && is_set(x);
  b = is_set(x) || count_local();               /* expect: 13.5 */
  b = is_set(x) && (d->status > 1U);            /* expect: 13.5 */
  b = is_set(x) && (d->cache > 1U);
  b = is_set(x) || (*d->reg == 0U);             /* expect: 13.5 */
  b = is_set(x) && nested(x);                   /* expect: 13.5 */
  b = (x > 1U) && ((x > 2U) || (tick() > 1U));  /* expect: 13.5 */
  b = (x > 1U) && ((d->cache = 3U) > 1U);       /* expect: 13.5 */
  b = (x > 1U) && (put(1U) > 1U);               /* expect: 13.5 */
  b = (x > 1U) && is_set(peek());
  b = ((x > 1U) && is_set(x)) ? reset() : false;
  (void)b; (void)p;
}
void inits(struct dev *d, uint32_t x)
{
  uint32_t a[3] = { tick(), x, x };             /* expect: 13.1 */
  uint32_t b[3] = { peek(), x, x };
  uint32_t c[2] = { d->status, x };             /* expect: 13.1 */
  struct dev e = { .cache = x, .reg = &buf[1] };
  struct dev f = { .cache = x += 1U };          /* expect: 13.1 */
  bool g[2] = { reset(), is_set(x) };           /* expect: 13.1 */
  uint32_t h[2] = { x, put(x) };                /* expect: 13.1 */
  uint32_t k[1] = { sizeof(x++) };
  (void)a; (void)b; (void)c; (void)e; (void)f; (void)g; (void)h; (void)k;
}
