#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
typedef enum { LOW, HIGH } level_t;
struct reg { uint32_t a; };
#define BASE 0x40001000u
#define REG ((volatile struct reg *)BASE) /* expect: 11.4 */
extern uint8_t table[8];
extern void take(uint32_t *p);
extern void number(uintptr_t n);

uint8_t *port = (uint8_t *)0x0002; /* expect: 11.4 */
void convert(uint16_t *p, long n, bool flag, char c, uintptr_t up, intptr_t ip)
{
  int32_t addr = (int32_t)&port; /* expect: 11.4 */
  uint8_t *q = (uint8_t *)addr; /* expect: 11.4 */
  bool b = (bool)p; /* expect: 11.4 */
  level_t e = (level_t)p; /* expect: 11.4 */
  uintptr_t a1 = (uintptr_t)p; /* expect: 11.4 */
  intptr_t a2 = (intptr_t)p; /* expect: 11.4 */
  uint16_t *p2 = (uint16_t *)up; /* expect: 11.4 */
  uint16_t *p3 = (uint16_t *)ip; /* expect: 11.4 */
  uint16_t *p4 = (uint16_t *)n; /* expect: 11.4 */
  uint16_t *p5 = (uint16_t *)c; /* expect: 11.4 */
  uint16_t *n1 = (uint16_t *)0;
  uint16_t *n2 = NULL;
  uint16_t *n3 = 0;
  void *v = (void *)0;
  uint32_t r = REG->a;
  uint32_t *t = (uint32_t *)(BASE + 4u); /* expect: 11.4 */
  take((uint32_t *)(up & ~(uintptr_t)3)); /* expect: 11.4 */
  number((uintptr_t)table); /* expect: 11.4 */
  number((uintptr_t)&table[1]); /* expect: 11.4 */
  ptrdiff_t d = &table[3] - &table[1];
  if ((uintptr_t)p > 100u) /* expect: 11.4 */
  {
    b = flag;
  }
  if ((p != NULL) && (p == n1))
  {
    b = !flag;
  }
  (void)q; (void)e; (void)a1; (void)a2; (void)p2; (void)p3; (void)p4; (void)p5; (void)n2; (void)n3; (void)v; (void)r; (void)t; (void)d; (void)b;
}
