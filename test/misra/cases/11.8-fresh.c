#include <stdint.h>
#include <stddef.h>
#include <string.h>
struct s { const char *name; volatile uint32_t *reg; int32_t v; };
typedef const uint8_t cbyte;
typedef uint8_t *bytep;
extern void wr(uint8_t *p);
extern void rd(const uint8_t *p);
static const struct s konst = { "k", NULL, 3 };
void quals(uint8_t *p, const uint8_t *cp, volatile uint8_t *vp, const volatile uint8_t *cvp, cbyte *tp, uint8_t *restrict rp, const void *cv)
{
  p = (uint8_t *)cp;                   // expect: 11.8
  p = (uint8_t *)vp;                   // expect: 11.8
  p = (uint8_t *)cvp;                  // expect: 11.8
  cp = (const uint8_t *)cvp;           // expect: 11.8
  vp = (volatile uint8_t *)cvp;        // expect: 11.8
  cvp = (const volatile uint8_t *)p;
  cp = (const uint8_t *)p;
  cp = p;
  vp = p;
  p = (uint8_t *)tp;                   // expect: 11.8
  p = (bytep)cp;                       // expect: 11.8
  p = (uint8_t *)rp;
  int8_t *sp = (int8_t *)cp;           // expect: 11.8
  void *v = (void *)cp;                // expect: 11.8
  v = (void *)cv;                      // expect: 11.8
  char *text = (char *)"abc";
  uint8_t *const kp = (uint8_t *)p;
  uint8_t **pp = (uint8_t **)&cp;
  const uint8_t **cpp = (const uint8_t **)&p;
  uint8_t *const *kpp = &kp;
  uint8_t **unk = (uint8_t **)kpp;     // expect: 11.8
  wr((uint8_t *)cp);                   // expect: 11.8
  rd(p);
  rd((const uint8_t *)p);
  uint8_t val = (uint8_t)*cp;
  struct s *ms = (struct s *)&konst;   // expect: 11.8
  int32_t *iv = (int32_t *)&konst.v;   // expect: 11.8
  volatile uint32_t *r = konst.reg;
  uint32_t *plain = (uint32_t *)konst.reg; // expect: 11.8
  uintptr_t u = (uintptr_t)cp;
  (void)memcpy(p, (const void *)cp, 1u);
  (void)memcpy((void *)vp, cp, 1u);    // expect: 11.8
  (void)sp; (void)v; (void)text; (void)pp; (void)cpp; (void)unk; (void)val; (void)ms; (void)iv; (void)r; (void)plain; (void)u;
}
void atom(_Atomic int32_t *ap)
{
  int32_t *p = (int32_t *)ap;          // expect: 11.8
  (void)p;
}
char *search(const char *t)
{
  return (char *)t;                    // expect: 11.8
}
