#include <stdint.h>
#include <stdbool.h>
enum e1 { A1, A2 }; enum e2 { B1, B2 };
extern uint8_t u8a, u8b; extern uint16_t u16a; extern uint32_t u32a;
extern int8_t s8a; extern int16_t s16a; extern int32_t s32a;
extern char ca; extern bool ba; extern enum e1 ea; extern enum e2 eb; extern float fa; extern double da;
void fn(void)
{
    (void)(u8a + u16a);
    (void)(ea > A1);
    (void)(u8a + s16a); /* expect: 10.4 */
    (void)(s8a + u8a); /* expect: 10.4 */
    (void)(fa + s32a); /* expect: 10.4 */
    (void)(fa + da);
    (void)(fa * 2); /* expect: 10.4 */
    (void)(fa * 2.0f);
    (void)(ea == eb); /* expect: 10.4 */
    (void)(A1 == B1); /* expect: 10.4 */
    (void)(ea == 1); /* expect: 10.4 */
    (void)(ea > B1); /* expect: 10.4 */
    (void)(ca + 1);
    (void)(ca + u8a);
    (void)(ca - 'a');
    (void)(ca == 'a');
    (void)(ca == 97); /* expect: 10.4 */
    (void)(ca > u8a); /* expect: 10.4 */
    (void)(ba == true);
    (void)(ba == 1); /* expect: 10.4 */
    (void)(ba == u8a); /* expect: 10.4 */
    (void)(ba != (u8a > 3u));
    (void)(u8a == 3); /* expect: 10.4 */
    (void)(u8a + 3); /* expect: 10.4 */
    (void)(u8a > -1); /* expect: 10.4 */
    (void)(s8a + 3u); /* expect: 10.4 */
    (void)(s32a + 3);
    (void)(u32a << s32a);
    (void)(u32a >> 3);
    (void)(u32a & 0xF); /* expect: 10.4 */
    (void)(u32a & s32a); /* expect: 10.4 */
    (void)((u8a > 3u) ? u8a : s8a); /* expect: 10.4 */
    (void)((u8a > 3u) ? ca : u8a); /* expect: 10.4 */
    (void)((u8a > 3u) ? u8a : 3); /* expect: 10.4 */
    (void)((u8a > 3u) ? A1 : B1); /* expect: 10.4 */
    (void)((u8a > 3u) ? 1 : 1.0f); /* expect: 10.4 */
    u8a += u16a;
    u8a += s16a; /* expect: 10.4 */
    s8a -= u8a; /* expect: 10.4 */
    ca += u8a;
    fa += 1; /* expect: 10.4 */
    fa *= 1.0f;
    s32a |= u32a; /* expect: 10.4 */
    u32a <<= s32a;
    u8a += 1; /* expect: 10.4 */
    u8a *= 2u;
    s32a += ca;
    s32a = s32a + ca;
    (void)(s32a * ca); /* expect: 10.4 */
    (void)(u16a - 'a'); /* expect: 10.4 */
    if (s32a < u32a) { } /* expect: 10.4 */
    if (s32a < 10u) { } /* expect: 10.4 */
    if ((s32a > 0) == ba) { }
    for (uint8_t i = 0; i < s32a; i++) { } /* expect: 10.4 */
    for (uint8_t i = 0; i < 10; i++) { } /* expect: 10.4 */
    (void)(sizeof(u8a) + 1); /* expect: 10.4 */
    (void)(sizeof(u8a) + s32a); /* expect: 10.4 */
    (void)(u8a % s8a); /* expect: 10.4 */
    (void)(u32a == (uint32_t)s32a);
    (void)(ba && u8a);
    (void)(u8a, s8a);
    (void)(1 + 1u);  /* expect: 10.4 */
    (void)('a' == 1u); /* expect: 10.4 */
    (void)(ba ^ 1); /* expect: 10.4 */
    (void)(ea + eb); /* expect: 10.4 */
    (void)(fa == 0); /* expect: 10.4 */
    (void)(da < 1.0f);
}
