#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
extern uint8_t *p; extern int32_t s32; enum e { E0 }; extern void (*fp)(void);
#define PORT (*(volatile uint8_t *)0x0002) /* expect: 11.4 */
#define REG ((uint32_t *)0x4000u) /* expect: 11.4 */
void fn(void)
{
    uint16_t a = (uint16_t)(uintptr_t)p; /* expect: 11.4 */
    uintptr_t b = (uintptr_t)p; /* expect: 11.4 */
    uint8_t *c = (uint8_t *)b; /* expect: 11.4 */
    uint8_t *d = (uint8_t *)0;
    uint8_t *e = NULL;
    bool f = (bool)p; /* expect: 11.4 */
    enum e g = (enum e)p; /* expect: 11.4 */
    uint8_t *h = (uint8_t *)E0; 
    if (p == (uint8_t *)1) { } /* expect: 11.4 */
    s32 = (int32_t)&a; /* expect: 11.4 */
    void *v = (void *)s32; 
    v = (void *)0;
    ptrdiff_t k = p - c;
    intptr_t l = (intptr_t)v; 
    PORT = 1;
    *REG = 3u;
    char m = (char)p; /* expect: 11.4 */
    uint8_t *n = s32; /* expect: 11.4 */
    s32 = p; /* expect: 11.4 */
    (void)(uint8_t *)(b + 1u); /* expect: 11.4 */
}
