#include <stdint.h>
static inline void irq_off(void)
{
    __asm__ volatile ("cpsid i" ::: "memory");       /* expect: D4.2 */
}

/* Lets the core sleep until the next interrupt. */
static inline void wait_irq(void)
{
    __asm__ volatile ("wfi");
}

uint32_t rev(uint32_t v)
{
    uint32_t r;
    // swaps the bytes of the word
    __asm__ ("rev %0, %1" : "=r"(r) : "r"(v));
    return r;
}

void reset(void)
{
    uint32_t x = 1u;
    if (x > 0u)
    {
        asm("bkpt #0");                              /* expect: D4.2 */
    }
    asm volatile (                                   /* expect: D4.2 */
        "dsb\n"
        "isb\n");                                    
}
