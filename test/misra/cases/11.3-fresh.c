#include <stdbool.h>
#include <stdint.h>
#include <stddef.h>
struct a { int32_t x; int32_t y; }; struct b { int32_t x; };
union u { uint32_t w; uint8_t by[4]; };
enum e { E1 };
typedef uint32_t word;
typedef struct a a_t;
extern void send(uint8_t *p, uint32_t n);
extern void words(uint32_t *p);
static uint8_t buf[16];
void objects(uint8_t *pu8, int8_t *ps8, char *pc, uint16_t *pu16, uint32_t *pu32, int32_t *ps32, float *pf, struct a *pa, struct b *pb, union u *pu, void *pv)
{
  pu32 = (uint32_t *)pu8;              // expect: 11.3
  pu32 = (uint32_t *)pu16;             // expect: 11.3
  pu32 = (uint32_t *)ps32;             // expect: 11.3
  pu8 = (uint8_t *)pu32;
  ps8 = (int8_t *)pu32;
  pc = (char *)pa;
  pc = (char *)pf;
  pf = (float *)pu32;                  // expect: 11.3
  pa = (struct a *)pb;                 // expect: 11.3
  pa = (struct a *)pu8;                // expect: 11.3
  pb = (struct b *)pa;                 // expect: 11.3
  ps32 = (int32_t *)pa;                // expect: 11.3
  pu32 = (uint32_t *)pu;               // expect: 11.3
  pu = (union u *)pu32;                // expect: 11.3
  pa = (a_t *)pa;
  word *pw = (word *)pu32;
  const uint32_t *cp = (const uint32_t *)pu32;
  cp = (const uint32_t *)pu8;          // expect: 11.3
  const volatile uint8_t *cv = (const volatile uint8_t *)pu32;
  volatile uint32_t *vp = (volatile uint32_t *)pu16;  // expect: 11.3
  pv = (void *)pa;
  pa = (struct a *)pv;
  pu32 = (uint32_t *)pv;
  pu16 = (uint16_t *)&buf[2];          // expect: 11.3
  pu32 = (uint32_t *)buf;              // expect: 11.3
  pu8 = (uint8_t *)&pu32;
  uint32_t **pp = (uint32_t **)&pu16;  // expect: 11.3
  uint8_t **ppb = (uint8_t **)&pc;     // expect: 11.3
  const uint32_t *const *qq = (const uint32_t *const *)pp; // expect: 11.3
  enum e *pe = (enum e *)pu32;         // expect: 11.3
  long *pl = (long *)ps32;             // expect: 11.3
  unsigned char *uc = (unsigned char *)pu16;
  signed char *sc = (signed char *)pu16;
  _Bool *bo = (_Bool *)pu8;            // expect: 11.3
  uint32_t (*rows)[4] = (uint32_t (*)[4])pu32; // expect: 11.3
  send((uint8_t *)pa, sizeof(*pa));
  words((uint32_t *)pa);               // expect: 11.3
  uint32_t first = *(uint32_t *)pu8;   // expect: 11.3
  pa = (struct a *)(void *)pb;
  uint32_t val = ((struct b *)pa)->x;  // expect: 11.3
  pu32 = (uint32_t *)0;
  pu32 = (uint32_t *)NULL;
  (void)pw; (void)cv; (void)vp; (void)ppb; (void)qq; (void)pe; (void)pl; (void)uc; (void)sc; (void)bo; (void)rows; (void)first; (void)val; (void)cp; (void)pc; (void)ps8; (void)pf; (void)ps32; (void)pu; (void)pb;
}
#define AS_WORDS(p) ((uint32_t *)(p))
uint32_t via_macro(uint16_t *h, void *v, uint32_t *w)
{
  return *AS_WORDS(v) + *AS_WORDS(w);
}
