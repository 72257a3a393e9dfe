#include <stdint.h>
#include <stdbool.h>
#define SUM(a, b) ((a) + (b))
extern uint8_t u8a; extern uint16_t u16a, u16b; extern uint32_t u32a, u32b; extern uint64_t u64a; extern int16_t s16a; extern int32_t s32a; extern int64_t s64a; extern bool ba; extern float fa; extern double da; extern char ca;
struct s { uint32_t w; uint16_t h; } sv;
extern void take(uint32_t a, uint64_t b);
uint32_t g1(void) { return u16a * u16b; }         /* expect: 10.6 */
uint64_t g2(void) { return (u32a << 3); }         /* expect: 10.6 */
uint32_t g3(void) { return (uint32_t)(u16a * u16b); }
void f(void)
{
  u32a = SUM(u16a, u16b);          /* expect: 10.6 */
  u32a = SUM(u16a, u32b);
  sv.w = u16a | u16b;              /* expect: 10.6 */
  sv.h = u16a | u16b;
  struct s l = { u16a + u16b, 0 }; /* expect: 10.6 */
  uint32_t arr[2] = { u16a - u16b, u32a }; /* expect: 10.6 */
  take(u32a + u16a, u32a * u16a);  /* expect: 10.6 */
  take(u16a & u16b, u64a);         /* expect: 10.6 */
  u32a = u32b + u16a;
  u32a += u16a * u16b;
  u32a = u16a + 1U;                /* expect: 10.6 */
  s64a = s32a * 2;                 /* expect: 10.6 */
  s32a = s16a / 2;                 /* expect: 10.6 */
  da = fa + 1.0F;                  /* expect: 10.6 */
  da = fa;
  s32a = ba ? s16a : 1;
  u32a = u16a ? u16a : u16b;
  u32a = (ba ? u16a : (u16a + u16b)); /* expect: 10.6 */
  u16a = u8a & 0x0FU;              /* expect: 10.6 */
  u32a = u8a % 3U;                 /* expect: 10.6 */
  s32a = ca - 'a';
  u32a = 3U + 4U;
  (void)l; (void)arr;
}
