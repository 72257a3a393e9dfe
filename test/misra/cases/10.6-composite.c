#include <stdint.h>
#include <stdbool.h>
extern uint8_t u8a, u8b; extern uint16_t u16a, u16b; extern uint32_t u32a, u32b; extern uint64_t u64a; extern int16_t s16a, s16b; extern int32_t s32a; extern float f32a, f32b; extern double f64a; extern bool bla;
extern void take32(uint32_t v);
uint32_t f1(void) { return u16a + u16b; }          /* expect: 10.6 */
uint32_t f2(void) { return (uint32_t)u16a + u16b; }
void f(void)
{
  u16a = u16a + u16b;
  u32a = (uint32_t)u16a + u16b;
  u32a = u16a + u16b;            /* expect: 10.6 */
  u32a = u32a + u16b;
  u16a = u8a + u8b;              /* expect: 10.6 */
  u32a = u8a * u8b;              /* expect: 10.6 */
  u32a = u16a << 2;              /* expect: 10.6 */
  u32a = ~u16a;
  u64a = u32a + u32b;            /* expect: 10.6 */
  s32a = s16a + s16b;            /* expect: 10.6 */
  s32a = -s16a;                  
  s32a = s16a + 1;               /* expect: 10.6 */
  s32a = s16a;
  u32a = bla ? u16a : u16b;      
  u32a = bla ? (u16a + u16b) : u16b; /* expect: 10.6 */
  f64a = f32a * f32b;            /* expect: 10.6 */
  f64a = f32a;
  take32(u16a + u16b);           /* expect: 10.6 */
  take32((uint32_t)u16a + u16b);
  take32(u16a);
  u32a = (u16a + u16b);          /* expect: 10.6 */
  u32a += (u16a + u16b);         
  uint32_t l = u16a - u16b;      /* expect: 10.6 */
  u16a = 10u + 20u;
  u32a = 1u + 2u;
  u32a = u8a & u8b;              /* expect: 10.6 */
  u32a = (u16a + u16b) + u32b;
  u32a = u16a++;
  (void)l;
}
