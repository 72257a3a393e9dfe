#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>
#define PORT_A (*(volatile uint32_t *)0x40000000u)
#define BASE 0x40001000u
enum where { HERE = 0x100 };
struct dev { uint32_t cr; };
static uint32_t word;
static uint32_t table[4];
extern void at(uintptr_t a);
void conversions(uint32_t *p, struct dev *d, void *v)
{
  p = (uint32_t *)0x1000;              // expect: 11.4
  p = (uint32_t *)BASE;                // expect: 11.4
  p = (uint32_t *)0;
  p = 0;
  p = NULL;
  uintptr_t a = (uintptr_t)p;          // expect: 11.4
  uint64_t b = (uint64_t)&word;        // expect: 11.4
  int64_t c = (int64_t)p;              // expect: 11.4
  a = (uintptr_t)table;                // expect: 11.4
  a = (uintptr_t)v;
  v = (void *)a;
  d = (struct dev *)a;                 // expect: 11.4
  d = (struct dev *)HERE;              // expect: 11.4
  d = (struct dev *)(a + 4u);          // expect: 11.4
  at((uintptr_t)d);                    // expect: 11.4
  at((uintptr_t)(void *)d);
  ptrdiff_t n = &table[3] - table;
  bool yes = p != NULL;
  uint8_t low = (uint8_t)(uintptr_t)p; // expect: 11.4
  const uint8_t *cp = (const uint8_t *)BASE; // expect: 11.4
  volatile struct dev *vd = (volatile struct dev *)(BASE + 0x10u); // expect: 11.4
  if (((uintptr_t)p & 3u) == 0u)       // expect: 11.4
  {
    vd->cr = 1u;
  }
  if (p == (uint32_t *)0x2000u)        // expect: 11.4
  {
    word = *p;
  }
  word = *(uint32_t *)a;               // expect: 11.4
  uint32_t **pp = (uint32_t **)a;      // expect: 11.4
  (void)b; (void)c; (void)n; (void)yes; (void)low; (void)cp; (void)pp;
}
uint32_t *made(uintptr_t x)
{
  return (uint32_t *)x;                // expect: 11.4
}
