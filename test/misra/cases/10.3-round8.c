#include <stdint.h>
#include <stdbool.h>
enum e1 { A1, A2 }; enum e2 { B1, B2 };
extern uint8_t u8a, u8b; extern uint16_t u16a, u16b; extern uint32_t u32a; extern uint64_t u64a;
extern int8_t s8a, s8b; extern int16_t s16a; extern int32_t s32a; extern int64_t s64a;
extern char ca; extern bool ba; extern enum e1 ea; extern enum e2 eb; extern float fa; extern double da;
extern void fu8(uint8_t x); extern void fs16(int16_t x); extern void fb(bool x); extern void fe(enum e1 x); extern void fc(char c);
uint8_t ret(int k)
{
    if (k == 1) { return u16a; } /* expect: 10.3 */
    if (k == 2) { return 2u; }
    if (k == 3) { return 2; }
    if (k == 4) { return 256u; } /* expect: 10.3 */
    if (k == 5) { return s8a; } /* expect: 10.3 */
    if (k == 6) { return u8a + u8b; }
    return 'a'; /* expect: 10.3 */
}
void fn(int k)
{
    u8a = 0;
    u8a = 1000u; /* expect: 10.3 */
    u8a = -1; /* expect: 10.3 */
    ba = false;
    ba = 0; /* expect: 10.3 */
    ba = 1u; /* expect: 10.3 */
    ba = (u8a > 3u);
    ba = u8a; /* expect: 10.3 */
    ea = A1;
    ea = B1; /* expect: 10.3 */
    ea = 1; /* expect: 10.3 */
    ea = eb; /* expect: 10.3 */
    s32a = ea; /* expect: 10.3 */
    s32a = A1; /* expect: 10.3 */
    u8a = A2; /* expect: 10.3 */
    ca = 'c';
    ca = 99; /* expect: 10.3 */
    ca = u8a; /* expect: 10.3 */
    u8a = 'c'; /* expect: 10.3 */
    u8a = ca; /* expect: 10.3 */
    s8a = ca; /* expect: 10.3 */
    fa = 1; /* expect: 10.3 */
    fa = 1.0f;
    fa = 1.0; /* expect: 10.3 */
    fa = da; /* expect: 10.3 */
    da = fa;
    fa = s32a; /* expect: 10.3 */
    s32a = fa; /* expect: 10.3 */
    s32a = u8a; /* expect: 10.3 */
    s32a = 3u; /* expect: 10.3 */
    u32a = 3;
    u32a = -3; /* expect: 10.3 */
    u16a = u8a;
    u8a = u16a; /* expect: 10.3 */
    u64a = u32a;
    s16a = s32a; /* expect: 10.3 */
    s16a = 5;
    s16a = 40000; /* expect: 10.3 */
    u8a = u8a + u8b;
    u8a = u8a + u16a; /* expect: 10.3 */
    u8a = u8a + 3u;
    u8a = u8a + 300u; /* expect: 10.3 */
    u8a = (uint8_t)(u16a + 1u);
    u8a += u16a; /* expect: 10.3 */
    u8a += 1u;
    u8a <<= 1u;
    u8a = u16a >> 8; /* expect: 10.3 */
    u8a = u8a << 2;
    u8a = ~u8a;
    u8a = (k == 0) ? u8b : u16a; /* expect: 10.3 */
    u8a = (k == 0) ? 1u : 2u;
    u8a = (k == 0) ? 1 : 2; /* expect: 10.3 */
    s8a = -s8b;
    s8a = s8a * s8b;
    u16a = s16a; /* expect: 10.3 */
    u16a = 70000u; /* expect: 10.3 */
    s32a = (int32_t)u32a;
    s64a = s32a;
    s64a = u32a; /* expect: 10.3 */
    ba = ca; /* expect: 10.3 */
    ca = ba; /* expect: 10.3 */
    s32a = ba; /* expect: 10.3 */
    s32a = (s8a == s8b); /* expect: 10.3 */
    s32a = !ba; /* expect: 10.3 */
    fu8(u16a); /* expect: 10.3 */
    fu8(1u);
    fu8(1);
    fu8(-1); /* expect: 10.3 */
    fs16(s8a);
    fs16(1u); /* expect: 10.3 */
    fs16(s32a); /* expect: 10.3 */
    fb(1); /* expect: 10.3 */
    fb(true);
    fb(u8a > 1u);
    fe(A1); fe(0); /* expect: 10.3 */
    fc('x'); fc(120); /* expect: 10.3 */
    uint8_t l1 = 300u; /* expect: 10.3 */
    uint8_t l2[2] = { 1u, 256u }; /* expect: 10.3 */
    struct { uint8_t m; bool n; } st = { 1u, 1u }; /* expect: 10.3 */
    st.m = u16a; /* expect: 10.3 */
    l2[0] = s8a; /* expect: 10.3 */
    s32a = 'a'; /* expect: 10.3 */
    s32a = sizeof(u8a); /* expect: 10.3 */
    u32a = sizeof(u8a); /* expect: 10.3 */
    int plain = 3; unsigned pu = 3u; pu = plain; /* expect: 10.3 */
    long lg = plain; lg = pu; /* expect: 10.3 */
    const uint8_t cu = 3u + 4u;
    uint8_t cw = 200u + 100u; /* expect: 10.3 */
    switch (u8a) { case 3: break; case 0x100u: break; default: break; }
    switch (ea) { case A1: break; case B2: break; default: break; } /* expect: 10.3 */
    (void)l1; (void)cu; (void)cw; (void)lg;
}
