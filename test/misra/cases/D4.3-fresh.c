#include <stdint.h>
#define NOP asm("nop")
#define NOP2() __asm__ volatile ("nop")
static inline void nop(void) { asm("nop"); }
static inline void fence(void)
{
    __asm__ volatile ("dmb" ::: "memory");
    __asm__ volatile ("dsb" ::: "memory");
}
void only(void) { asm("wfi"); }
void mixed(uint32_t *p)
{
    *p = 1u;
    asm("nop");                            /* expect: D4.3 */
    *p = 2u;
}
void uses_macro(uint32_t *p)
{
    *p = 1u;
    NOP;
    NOP2();
    *p = 2u;
}
int reads(void)
{
    int v = 3;
    if (v > 2)
    {
        asm volatile ("cli");              /* expect: D4.3 */
    }
    return v;
}
static inline uint32_t rdreg(void)
{
    uint32_t v;
    __asm__ volatile ("mrs %0, primask" : "=r"(v));
    return v;
}
