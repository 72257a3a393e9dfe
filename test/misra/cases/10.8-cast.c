#include <stdint.h>
#include <stdbool.h>
extern uint8_t u8a; extern uint16_t u16a, u16b; extern uint32_t u32a, u32b; extern uint64_t u64a; extern int8_t s8a; extern int16_t s16a; extern int32_t s32a, s32b; extern float f32a; extern double f64a; extern bool bla;
void f(void)
{
  (uint16_t)(u32a + u32b);
  (uint16_t)(s32a + s32b);         /* expect: 10.8 */
  (uint16_t)s32a;
  (uint32_t)(u16a + u16b);         /* expect: 10.8 */
  (int32_t)(u32a + u32b);          /* expect: 10.8 */
  (uint64_t)(u32a * u32b);         /* expect: 10.8 */
  (uint32_t)(u32a * u32b);
  (double)(f32a + f32a);           /* expect: 10.8 */
  (float)(f64a + f64a);
  (float)(s32a + s32b);            /* expect: 10.8 */
  (int32_t)(f32a + 1.0f);          /* expect: 10.8 */
  (uint32_t)(u16a << 2);           /* expect: 10.8 */
  (uint32_t)~u16a;
  (uint8_t)~u16a;
  (uint32_t)(bla ? (u16a + 1U) : u16b); /* expect: 10.8 */
  (uint32_t)(u16a);
  (int16_t)(1 + 2);
  (uint32_t)(1 + 2);               
  (int32_t)-s16a;                  
  (uint32_t)(u16a == u16b);
  (int8_t)(s16a - 1);
  (uint8_t)(s8a + 1);              /* expect: 10.8 */
  (int64_t)(s32a / 2);             /* expect: 10.8 */
}
