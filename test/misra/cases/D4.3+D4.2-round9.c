#include <stdint.h>
#define BARRIER() __asm__ volatile ("dmb" ::: "memory")
static inline uint32_t get_psr(void)
{
    uint32_t r;
    /* Read the program status register. */
    __asm__ volatile ("mrs %0, psr" : "=r" (r));
    return r;
}
uint32_t mixed(uint32_t a)
{
    uint32_t s = a + 1u;
    __asm__ volatile ("cpsid i"); /* expect: D4.2 D4.3 */
    s *= 2u;
    __asm__ volatile ("cpsie i"); /* expect: D4.2 D4.3 */
    return s;
}
void enc(void) { __asm__ volatile ("wfi"); } /* expect: D4.2 */
void use(uint32_t v)
{
    if (v != 0u)
    {
        BARRIER();
    }
}
