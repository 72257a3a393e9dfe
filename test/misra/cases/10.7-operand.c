#include <stdint.h>
#include <stdbool.h>
extern uint8_t u8a; extern uint16_t u16a, u16b; extern uint32_t u32a, u32b; extern uint64_t u64a; extern int16_t s16a; extern int32_t s32a, s32b; extern float f32a; extern double f64a; extern bool bla;
void f(void)
{
  u32a = u32a * u16a + u16b;
  u32a = (u32a * u16a) + u16b;
  u32a = u32a * ((uint32_t)u16a + u16b);
  u32a += (u32b + u16b);
  u32a = u32a * (u16a + u16b);      /* expect: 10.7 */
  u32a += (u16a + u16b);            /* expect: 10.7 */
  u32a = u32a + (u16a << 1);        /* expect: 10.7 */
  u32a = (u16a + u16b) * u32a;      /* expect: 10.7 */
  bla = (u16a + u16b) == u32a;      /* expect: 10.7 */
  bla = u32a < (u16a * u16b);       /* expect: 10.7 */
  u32a = u16a + u16b;
  u32a = u32a << (u16a + u16b);     
  u32a = bla ? u32b : (u16a + u16b); /* expect: 10.7 */
  s32a = s32b - (s16a * 2);         /* expect: 10.7 */
  f64a = f64a + (f32a * f32a);      /* expect: 10.7 */
  u32a &= ~u16a;
  u32a = u32a & (u16a | 1U);        /* expect: 10.7 */
  u32a = u32a + u16a;
  u64a = u64a + (u32a + u32b);      /* expect: 10.7 */
  u16a = u16a + (u16a + u16b);
  u32a = u32a + (uint32_t)(u16a + u16b);
  u32a = u32a + (1U + 2U);
  bla = bla && ((u16a + u16b) > 3U);
}
