#include <stdint.h>
#include <limits.h>
#define DELAY 10000u
#define WIDTH 60000u
#define MAXU UINT_MAX
extern uint16_t x16; extern uint32_t r; extern unsigned int var;
void fn(int c)
{
    (void)(MAXU + 1u); /* expect: 12.4 */
    (void)(0u - 1u); /* expect: 12.4 */
    (void)(0xFFFFFFFFu + 1u); /* expect: 12.4 */
    (void)(0xFFFFFFFFu * 2u); /* expect: 12.4 */
    (void)(var + 1u);
    (void)((uint16_t)0xFFFFu + 1u);
    (void)(DELAY + WIDTH);
    switch (c) { case DELAY + 1u: break; case 1u - 2u: break; default: break; } /* expect: 12.4 */
    r = 0x80000000u << 1;
    r = ~0u;
    r = -1u; 
    uint8_t u8 = (uint8_t)(255u + 1u);
    (void)(1 ? 0u : (0u - 1u));
    static uint32_t t[3u - 1u];
    (void)(0u - 0u);
    (void)(5u - 3u - 4u); /* expect: 12.4 */
    (void)(sizeof(int) - 5u); /* expect: 12.4 */
    (void)(0xFFFFFFFFFFFFFFFFull + 1ull); /* expect: 12.4 */
    (void)(65535u * 65537u + 1u); /* expect: 12.4 */
    (void)u8; (void)t;
}
#if (1u - 2u) == 0 /* expect: 12.4 */
#endif
