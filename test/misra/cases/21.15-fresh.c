#include <string.h>
#include <stdint.h>
struct a { int32_t x; };
struct b { int32_t x; };
typedef uint8_t byte_t;
typedef uint8_t page_t[16];
void f(uint8_t *u8, int8_t *s8, uint16_t *u16, const uint8_t *cu8, volatile uint8_t *v8, struct a *a, struct b *b, char *c, void *v, unsigned char *uc)
{
    static int32_t i4[4];
    static uint32_t u4[4];
    static int32_t j4[4];
    (void)memcpy(u8, s8, 1u); /* expect: 21.15 */
    (void)memcpy(u8, cu8, 1u);
    (void)memcpy(u8, u16, 2u); /* expect: 21.15 */
    (void)memcpy(a, b, sizeof(*a)); /* expect: 21.15 */
    (void)memcpy(a, a + 1, sizeof(*a));
    (void)memcpy(u8, uc, 1u);
    (void)memcpy(c, u8, 1u); /* expect: 21.15 */
    (void)memcpy(i4, u4, 16u); /* expect: 21.15 */
    (void)memcpy(i4, j4, 16u);
    (void)memcpy(i4, &j4[1], 4u);
    (void)memmove(u16, u8, 2u); /* expect: 21.15 */
    (void)memmove(u8 + 1, u8, 2u);
    (void)memcmp(s8, u8, 2u); /* expect: 21.15 */
    (void)memcmp((const uint8_t *)s8, u8, 2u);
    (void)memcpy((byte_t *)u8, u8, 3u);
    (void)memcpy(u8, "abc", 3u); /* expect: 21.15 */
    (void)memcpy(c, "abc", 3u);
    (void)memcpy((void *)v8, u8, 1u);
    (void)memcpy(v, u8, 1u);
    (void)memcpy(&i4[0], &u4[0], sizeof(int32_t)); /* expect: 21.15 */
    (void)memcpy(&a->x, i4, sizeof(int32_t));
    (void)memcpy(a, i4, sizeof(int32_t)); /* expect: 21.15 */
    (void)memset(u8, 0, 3u);
}
