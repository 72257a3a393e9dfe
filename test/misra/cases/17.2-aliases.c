#include <stdint.h>
#include <stddef.h>
typedef void (*handler_t)(void *ctx, uint32_t ev);
struct dev { handler_t h; void *ctx; };
static struct dev tab[2];
static void notify(uint32_t ev)
{
  for (uint32_t i = 0U; i < 2U; i++) { if (tab[i].h != NULL) { tab[i].h(tab[i].ctx, ev); } } /* expect: 17.2 */
}
static void on_timer(void *ctx, uint32_t ev)
{
  (void)ctx;
  if (ev > 1U) { notify(ev - 1U); } /* expect: 17.2 */
}
static void on_irq(void *ctx, uint32_t ev)
{
  *(uint32_t *)ctx = ev;
}
static uint32_t word;
void setup(void)
{
  tab[0].h = on_timer;
  tab[1].h = on_irq;
  tab[1].ctx = &word;
  notify(3U);
}
/* a visitor that calls another function: not recursive */
struct tree { struct tree *l; struct tree *r; int32_t v; };
static void each(const int32_t *a, size_t n, void (*f)(int32_t v))
{
  for (size_t i = 0U; i < n; i++) { f(a[i]); }
}
static int32_t acc;
static void add(int32_t v) { acc += v; }
void use(void)
{
  static const int32_t a[3] = { 1, 2, 3 };
  each(a, 3U, add);
}
/* direct and mutual */
uint32_t fact(uint32_t n) { return (n < 2U) ? 1U : (n * fact(n - 1U)); } /* expect: 17.2 */
static uint32_t odd(uint32_t n);
static uint32_t even(uint32_t n) { return (n == 0U) ? 1U : odd(n - 1U); } /* expect: 17.2 */
static uint32_t odd(uint32_t n) { return (n == 0U) ? 0U : even(n - 1U); } /* expect: 17.2 */
uint32_t parity(uint32_t n) { return even(n); }
/* a local pointer to itself */
uint32_t down(uint32_t n)
{
  uint32_t (*again)(uint32_t n) = down;
  if (n == 0U) { return 0U; }
  return again(n - 1U); /* expect: 17.2 */
}
/* same type, other table: not recursive */
struct fsm { void (*enter)(struct fsm *self); uint32_t st; };
static void enter_idle(struct fsm *self) { self->st = 0U; }
static void step(struct fsm *self) { self->enter(self); }
static void enter_run(struct fsm *self) { self->st = 1U; }
void machine(void)
{
  struct fsm a = { enter_idle, 0U };
  step(&a);
  a.enter = enter_run;
  step(&a);
}
/* address of caller stored in a table of another purpose with the same type, never called there */
static void log_it(struct fsm *self) { step(self); }
static void (*const loggers[1])(struct fsm *self) = { log_it };
void run_logger(struct fsm *f) { loggers[0](f); }
/* callback handed through two layers comes back */
static void walk(struct tree *t, void (*f)(struct tree *t))
{
  if (t != NULL) { f(t); } /* expect: 17.2 */
}
static void visit(struct tree *t)
{
  t->v++;
  walk(t->l, visit); /* expect: 17.2 */
  walk(t->r, visit); /* expect: 17.2 */
}
void go(struct tree *t) { walk(t, visit); }
