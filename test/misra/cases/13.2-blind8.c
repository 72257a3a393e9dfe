#include <stdint.h>
#include <stdatomic.h>
#include <stddef.h>

extern uint16_t f(uint16_t *p);
extern void two(uint16_t a, uint16_t b);
extern volatile uint16_t v1, v2;
static uint16_t g_state;
static uint16_t set_state(void) { g_state = 5U; return 1U; }
static uint16_t inc_state(uint16_t x) { g_state += x; return g_state; }
static uint16_t no_effect(uint16_t x) { return x; }
#define COPY_ELEMENT(index) (a[(index)] = b[(index)])
static uint16_t a[10], b[10];

void seq1(uint16_t i)
{
  COPY_ELEMENT(i);
  COPY_ELEMENT(i++);                 /* expect: 13.2 */
  a[i] = i++;                        /* expect: 13.2 */
  i = i++;                           /* expect: 13.2 */
  i = ++i;                           /* expect: 13.2 */
  i = i + 1U;
  a[i++] = b[i];                     /* expect: 13.2 */
  a[i] = b[i];
  two(i++, i);                       /* expect: 13.2 */
  two(i, i);
  two(i++, 3U);
  uint16_t t = (uint16_t)(i++ + i);  /* expect: 13.2 */
  t = (uint16_t)((i++) + (i++));     /* expect: 13.2 */
  t = (i++, i);
  (void)((i++ > 0U) && (i > 1U));
  t = (i++ > 2U) ? i : (uint16_t)(i + 1U);
  (void)t;
}

void seq2(uint16_t x)
{
  uint16_t t;
  t = v1 + v2;                       /* expect: 13.2 */
  t = v1;
  t = v1 + 1U;
  t = v1 * v1;                       /* expect: 13.2 */
  v1 = v2;
  v1 += 1U;
  t = (v1 > 1U) && (v2 > 1U);
  t = set_state() + g_state;         /* expect: 13.2 */
  t = inc_state(1U) + inc_state(2U); /* expect: 13.2 */
  t = no_effect(1U) + no_effect(2U);
  t = no_effect(x) + x;
  two(no_effect(x), x);
  two(v1, v2);                       /* expect: 13.2 */
  (void)t;
}

void seq3(uint16_t *p, uint16_t x)
{
  *p++ = *p;                         /* expect: 13.2 */
  *p = (*p)++;                       /* expect: 13.2 */
  p[0] = p[1];
  x = x++ + 1U;                      /* expect: 13.2 */
  x += x++;                          /* expect: 13.2 */
  x = (x = 3U) + 2U;                 /* expect: 13.2 */
  (void)sizeof(x++ + x);
  x = x;
}

typedef void (*fp_t)(uint16_t);
struct dev { fp_t task; };
extern struct dev *devp;
extern struct dev *start(struct dev **d);

void seq4(atomic_int at)
{
  atomic_int z;
  atomic_init(&z, 1);
  z = z + 1;
  int q = z + z;                     /* expect: 13.2 */
  (void)q;
  (void)at;
}
