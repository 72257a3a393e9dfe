#include <stdint.h>
#include <stdbool.h>
#define CAST32(x) ((uint32_t)(x))
typedef enum { A, B } en;
extern uint8_t u8a; extern uint16_t u16a, u16b; extern uint32_t u32a; extern int16_t s16a; extern int32_t s32a, s32b; extern float fa; extern char ca; extern bool ba;
void f(void)
{
  u32a = CAST32(u16a + u16b);            /* expect: 10.8 */
  u32a = CAST32(u16a);
  u32a = CAST32(u16a) + u16b;
  u32a = (uint32_t)(u16a * 2U);          /* expect: 10.8 */
  u32a = (uint32_t)((u16a + u16b));      /* expect: 10.8 */
  u32a = (uint32_t)(u16a++);
  s32a = (int32_t)(u16a - u16b);         /* expect: 10.8 */
  u16a = (uint16_t)(u16a + u16b);
  u8a = (uint8_t)(u16a >> 8U);
  s32a = (int32_t)(s16a * s16a);         /* expect: 10.8 */
  fa = (float)(u16a + u16b);             /* expect: 10.8 */
  u32a = (uint32_t)(s32a % s32b);        /* expect: 10.8 */
  u16a = (uint16_t)(s32a & 0xFF);        /* expect: 10.8 */
  s32a = (int32_t)(ca - '0');            
  ca = (char)(u8a + 1U);                 /* expect: 10.8 */
  u32a = (uint32_t)(ba ? u16a : u16b);
  u32a = (uint32_t)(ba ? u16a : (u16b + 1U)); /* expect: 10.8 */
  (void)(u16a + u16b);
  u32a = (uint32_t)(uint16_t)(u16a + u16b);
  u32a = (uint32_t)(u32a + u16a);
  u8a = (uint8_t)(en)(u16a + 1U);        /* expect: 10.8 */
}
