#include <stdint.h>

extern volatile uint16_t v;
extern uint16_t use(uint16_t a);
extern void g(uint16_t a);
void elsewhere(void);
void i(void);

void i(void)
{
}

static void computes(uint16_t a)
{
  uint16_t b = a;
  (void)b;
}

#ifdef TRACE
void traced(void)
{
  g(1u);
}
#else
void traced(void)
{
}
#endif

#define CHECK(x)
void checks(void)
{
  CHECK(v);
}

void partly(void)
{
#ifdef TRACE
  g(2u);
#endif
}

__attribute__((weak)) void hook(void)
{
}

static inline void stub(void)
{
}

void h(uint16_t x)
{
  v;
  (int32_t)v; /* expect: 2.2 */
  v >> 3; /* expect: 2.2 */
  -v; /* expect: 2.2 */
  v == x; /* expect: 2.2 */
  (void)v;
  (void)x;
  (x == 1u) && (use(x) != 0u);
  (uint8_t)use(x); /* expect: 2.2 */
  i(); /* expect: 2.2 */
  computes(x); /* expect: 2.2 */
  elsewhere();
  traced();
  checks();
  partly();
  hook();
  stub();
}

void pointers(uint16_t *p, volatile uint16_t *q)
{
  *p++; /* expect: 2.2 */
  (*p)++;
  *q;
  (*q)++;
}
