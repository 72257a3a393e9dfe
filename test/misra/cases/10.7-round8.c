#include <stdint.h>
extern uint8_t u8a, u8b; extern uint16_t u16a, u16b; extern uint32_t u32a, u32b; extern uint64_t u64a;
extern int16_t s16a, s16b; extern int32_t s32a, s32b; extern int64_t s64a; extern float fa, fb; extern double da; extern int k; extern uint8_t arr[9];
void fn(void)
{
    u32a = u32a * u16a + u16b;
    u32a = (u32a * u16a) + u16b;
    u32a = u32a * (u16a + u16b); /* expect: 10.7 */
    u32a = u32a * ((uint32_t)u16a + u16b);
    u32a *= (u16a + u16b); /* expect: 10.7 */
    u32a *= (uint32_t)(u16a + u16b);
    u32a += u16a * 2u; /* expect: 10.7 */
    (void)(u32a + (u16a << 1)); /* expect: 10.7 */
    (void)((u16a + u16b) > u32a); /* expect: 10.7 */
    (void)((u16a + u16b) == u16a);
    (void)(u64a + (u32a + u32b)); /* expect: 10.7 */
    (void)(s64a - (s32a * s32b)); /* expect: 10.7 */
    (void)(u32a << (u16a + u16b));
    (void)((k > 0) ? (u16a + u16b) : u32a); /* expect: 10.7 */
    (void)((k > 0) ? u16a : u32a);
    (void)(da + (fa * fb)); /* expect: 10.7 */
    (void)(u32a + ~u16a);
    (void)arr[u8a + u8b];
    (void)(s32a + (s16a + s16b)); /* expect: 10.7 */
    (void)(u32a + (u16a + 1u)); /* expect: 10.7 */
    (void)(u32a - (u8a)); 
    (void)((u16a + u16b) & u32a); /* expect: 10.7 */
    (void)(u32a && (u16a + u16b));
    (void)(-s16a + s32a);
    (void)(u32a + ((k > 0) ? u16a : u16b)); 
    u64a |= u32a << 3; /* expect: 10.7 */
}
