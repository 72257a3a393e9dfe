#include <stdint.h>
extern uint8_t u8a, u8b; extern uint16_t u16a, u16b, u16c; extern uint32_t u32a, u32b; extern uint64_t u64a;
extern int16_t s16a, s16b; extern int32_t s32a, s32b; extern int64_t s64a; extern float fa, fb; extern double da; extern int k;
extern void f32(uint32_t x); extern void fs64(int64_t x);
uint32_t r1(void) { return u16a * u16b; } /* expect: 10.6 */
uint32_t r2(void) { return (uint32_t)u16a * u16b; }
void fn(void)
{
    u16c = u16a + u16b;
    u32a = (uint32_t)u16a + u16b;
    u32a = u16a + u16b; /* expect: 10.6 */
    u32a = (uint32_t)(u16a + u16b);
    u32a = u16a * 2u; /* expect: 10.6 */
    u64a = u32a + u32b; /* expect: 10.6 */
    u64a = u32a << 3; /* expect: 10.6 */
    u64a = (uint64_t)u32a << 3;
    s64a = s32a * s32b; /* expect: 10.6 */
    s32a = s16a + s16b; /* expect: 10.6 */
    s32a = s16a + 1;  /* expect: 10.6 */
    s32a = s16a;
    u32a = ~u16a;
    u32a = u16a >> 1; /* expect: 10.6 */
    u32a = (k > 0) ? u16a : u16b; 
    u32a = (k > 0) ? (u16a + u16b) : u16b; /* expect: 10.6 */
    f32(u16a + u16b); /* expect: 10.6 */
    f32(u16a);
    fs64(s32a - s32b); /* expect: 10.6 */
    u32a += u16a;
    u32a += u16a + u16b;
    da = fa * fb; /* expect: 10.6 */
    da = (double)fa * fb;
    uint32_t l1 = u16a & u16b; /* expect: 10.6 */
    uint64_t l2[2] = { u32a + u32b, 1u }; /* expect: 10.6 */
    u32a = (u16a + u16b) + u32b;
    u32a = -u16a; 
    s32a = -s16a;
    u32a = (u16a); 
    u32a = u16a++;
    u32a = (u8a + u8b) * 3u; /* expect: 10.6 */
    s64a = s32a % 3; /* expect: 10.6 */
    u64a = 1u << 3;
    (void)l1; (void)l2;
}
