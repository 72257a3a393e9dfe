#include <stdint.h>
#include <stdbool.h>
extern uint8_t u8a, u8b; extern uint16_t u16a, u16b; extern uint32_t u32a, u32b; extern int16_t s16a; extern int32_t s32a, s32b; extern float fa, fb; extern char ca; extern bool ba; enum e { E1 }; extern enum e ea; extern double da;
void fn(void)
{
    (void)(uint16_t)(u32a + u32b);
    (void)(uint32_t)(u16a + u16b); /* expect: 10.8 */
    (void)(uint16_t)(u16a + u16b);
    (void)(int32_t)(u32a + u32b); /* expect: 10.8 */
    (void)(uint32_t)(s32a + s32b); /* expect: 10.8 */
    (void)(uint16_t)(s32a - 1); /* expect: 10.8 */
    (void)(float)(s32a + s32b); /* expect: 10.8 */
    (void)(int32_t)(fa * fb); /* expect: 10.8 */
    (void)(double)(fa * fb); /* expect: 10.8 */
    (void)(uint32_t)u16a;
    (void)(int32_t)u32a;
    (void)(uint32_t)~u16a;
    (void)(uint8_t)~u8a;
    (void)(uint32_t)(u16a << 2); /* expect: 10.8 */
    (void)(uint8_t)(u16a >> 8);
    (void)(int16_t)(ca - 'a'); 
    (void)(char)(ca + 1);
    (void)(uint8_t)(ca + 1); /* expect: 10.8 */
    (void)(int32_t)(s16a * 2);  /* expect: 10.8 */
    (void)(int64_t)(s32a * 2); /* expect: 10.8 */
    (void)(uint64_t)(u32a << 16); /* expect: 10.8 */
    (void)(uint32_t)((u16a > 0u) ? (u16a + 1u) : u16b); /* expect: 10.8 */
    (void)(uint32_t)(u8a & 0x3u); /* expect: 10.8 */
    (void)(uint32_t)(u16a > u16b);
    (void)(int32_t)sizeof(u8a);
    (void)(int32_t)(sizeof(u8a) * 3u);
    (void)(uint32_t)(1 + 2); 
    (void)(uint32_t)-1; 
    (void)(uint32_t)(-s32a);
    (void)(float)(da / 2.0);
    (void)(uint16_t)((u32a + u32b) >> 1);
}
