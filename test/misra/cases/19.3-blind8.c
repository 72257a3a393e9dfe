#include <stdint.h>
#include <string.h>
union u { uint32_t w; uint16_t h; uint8_t b[4]; float f; struct { uint16_t lo; uint16_t hi; } s; };
extern void use(uint32_t v);
extern void fill(union u *p);
uint32_t f1(uint32_t v)
{
  union u x;
  x.w = v;
  use(x.w);
  use(x.h);                         /* expect: 19.3 */
  use(x.b[0]);                      /* expect: 19.3 */
  use(x.s.lo);                      /* expect: 19.3 */
  x.h = 3U;
  use(x.h);
  use(x.w);                         /* expect: 19.3 */
  x.f = 1.0f;
  return x.w;                       /* expect: 19.3 */
}
void f2(union u *p)
{
  use(p->w);
  p->f = 2.0f;
  use(p->w);                        /* expect: 19.3 */
  use((uint32_t)p->f);
  fill(p);
  use(p->w);
}
void f3(int32_t c)
{
  union u x;
  if (c > 0) { x.w = 1U; } else { x.w = 2U; }
  use(x.w);
  if (c > 1) { x.h = 1U; }
  use(x.h);                         /* known-miss: 19.3 */
}
void f4(void)
{
  union u x = { .w = 3U };
  use(x.b[1]);                      /* expect: 19.3 */
  union u y = { 4U };
  use(y.w);
  use(y.h);                         /* expect: 19.3 */
  (void)memset(&x, 0, sizeof(x));
  use(x.f > 0.0f);
  x = y;
  use(x.w);
}
uint8_t f5(float f)
{
  union u x;
  x.f = f;
  uint8_t r = 0U;
  for (int32_t i = 0; i < 4; i++)
  {
    r ^= x.b[i];                    /* expect: 19.3 */
  }
  return r;
}
