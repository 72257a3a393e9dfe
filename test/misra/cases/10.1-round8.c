#include <stdint.h>
#include <stdbool.h>
enum e1 { A1, A2, A3 };
typedef enum { B1, B2 } e2_t;
extern bool b1, b2;
extern uint8_t u8a, u8b;
extern uint16_t u16a;
extern int8_t s8a, s8b;
extern int32_t s32a;
extern float f1, f2;
extern char ca, cb;
extern enum e1 ea, eb;
extern uint8_t arr[10];
extern uint32_t u32a;
void fn(void)
{
    (void)(f1 & 2u); /* expect: 10.1 */
    (void)(f1 << 1); /* expect: 10.1 */
    (void)(ca && b1); /* expect: 10.1 */
    (void)(ea * 2); /* expect: 10.1 */
    (void)(ea + 1); /* expect: 10.1 */
    (void)(s8a & 2); /* expect: 10.1 */
    (void)(50 << 3u); /* expect: 10.1 */
    (void)(u8a << s8a); /* expect: 10.1 */
    (void)(u8a << -1); /* expect: 10.1 */
    (void)(u8a << 2);
    (void)(b1 * b2); /* expect: 10.1 */
    (void)(b1 > b2); /* expect: 10.1 */
    (void)(b1 == b2);
    (void)(b1 & b2); /* expect: 10.1 */
    (void)~b1; /* expect: 10.1 */
    (void)-b1; /* expect: 10.1 */
    (void)+b1; /* expect: 10.1 */
    (void)!u8a; /* expect: 10.1 */
    (void)!ca; /* expect: 10.1 */
    (void)!s8a; /* expect: 10.1 */
    (void)!f1; /* expect: 10.1 */
    (void)!ea; /* expect: 10.1 */
    (void)!b1;
    (void)-u8a; /* expect: 10.1 */
    (void)-u32a; /* expect: 10.1 */
    (void)-ca; /* expect: 10.1 */
    (void)-ea; /* expect: 10.1 */
    (void)~s8a; /* expect: 10.1 */
    (void)~ca; /* expect: 10.1 */
    (void)f2;
    (void)(ca + 1);
    (void)(ca * 2); /* expect: 10.1 */
    (void)(ca / cb); /* expect: 10.1 */
    (void)(ca < cb);
    (void)(ea < eb);
    (void)(ea == A1);
    (void)(u8a % 3u);
    (void)(f1 / f2);
    (void)(b1 ? 1 : 2);
    (void)(u8a ? 1 : 2); /* expect: 10.1 */
    (void)(ea ? 1 : 2); /* expect: 10.1 */
    (void)(f1 ? 1 : 2); /* expect: 10.1 */
    (void)(s32a || b1); /* expect: 10.1 */
    (void)(b1 && u8a); /* expect: 10.1 */
    (void)((u8a > 3u) && b1);
    (void)arr[b1]; /* expect: 10.1 */
    (void)arr[f1 > 0.0f]; /* expect: 10.1 */
    (void)arr[ea];
    (void)arr[ca]; /* expect: 10.1 */
    (void)arr[u8a];
    (void)arr[s8a];
    b1++; /* expect: 10.1 */
    ea++; /* expect: 10.1 */
    ++u8a;
    ca++;
    f1++;
    u8a |= 1u;
    s8a |= 1; /* expect: 10.1 */
    s32a >>= 1; /* expect: 10.1 */
    u16a <<= 1;
    b1 += b2; /* expect: 10.1 */
    b1 |= b2; /* expect: 10.1 */
    ea += 1; /* expect: 10.1 */
    ea = (enum e1)(A1 | A2); /* expect: 10.1 */
    (void)(A1 + A2); /* expect: 10.1 */
    (void)(s32a ^ 0x0F); /* expect: 10.1 */
    (void)(1 << 3); /* expect: 10.1 */
    (void)(-1 << 3); /* expect: 10.1 */
    (void)(1 | 2); /* expect: 10.1 */
    (void)(u32a << u8a);
    (void)(u32a << (u8a + 1u));
    (void)(u32a << ca); /* expect: 10.1 */
    (void)(u32a << b1); /* expect: 10.1 */
    (void)(u32a << ea); /* expect: 10.1 */
}
