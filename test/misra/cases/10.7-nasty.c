#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#define MUL(a, b) ((a) * (b))
#define SCALE(x) ((x) + 1U)
extern uint8_t u8a; extern uint16_t u16a, u16b; extern uint32_t u32a, u32b; extern int16_t s16a; extern int32_t s32a; extern int64_t s64a; extern bool ba; extern uint32_t arr[9]; extern float fa; extern double da;
void f(void)
{
  u32a = u32a + MUL(u16a, u16b);     /* expect: 10.7 */
  u32a = u32a + SCALE(u16a);         /* expect: 10.7 */
  u32a = u32a + SCALE(u32b);
  u32a = arr[u16a + u16b];
  u32a += u16a + u16b;               /* expect: 10.7 */
  u32a = u32a + u16a + u16b;
  u32a = u16a + u16b + u32a;         /* expect: 10.7 */
  u32a = (u16a + u16b) & 0xFFFFFFFFU; /* expect: 10.7 */
  ba = (u16a + u16b) > 70000U;       /* expect: 10.7 */
  ba = (u16a + u16b) > 7U;
  s32a = s32a * (s16a - 3);          /* expect: 10.7 */
  s64a = s64a + (s32a * 2);          /* expect: 10.7 */
  s32a = (s16a - 3) * 2;
  u32a = ba ? (u16a + 1U) : u32b;    /* expect: 10.7 */
  u32a = ba ? u16a : u32b;
  u32a = (ba ? (u16a + 1U) : u16b) + u32b; /* expect: 10.7 */
  da = da * (fa + fa);               /* expect: 10.7 */
  size_t z = sizeof(u8a) * (u16a + u16b); /* expect: 10.7 */
  u32a = (uint32_t)(u16a + u16b) + u32b;
  u32a = u32b << (u16a + 1U);
  u32a = u32b - (u8a & 3U);          /* expect: 10.7 */
  (void)z;
}
