#include <stdint.h>
#define WFI() __asm__ volatile ("wfi")
#define CRIT(x) do { __asm__ volatile ("cpsid i"); x; __asm__ volatile ("cpsie i"); } while (0)
static inline void isb(void) { __asm__ volatile ("isb"); }
static inline uint32_t get_msp(void) { uint32_t r; __asm__ ("mrs %0, msp" : "=r"(r)); return r; }
static inline void set_msp(uint32_t v) { __asm__ volatile ("msr msp, %0" :: "r"(v)); }
__asm__(".global start");
void idle(void)
{
    for (;;)
    {
        WFI();
    }
}
void idle2(void)
{
    for (;;)
    {
        __asm__ volatile ("wfi");                    /* expect: D4.3 */
    }
}
uint32_t mixed(uint32_t a)
{
    uint32_t r = a + 1u;
    __asm__ ("add %0, %0, #1" : "+r"(r));
    return r * 2u;
}
void calls(void)
{
    isb();
    set_msp(get_msp());
    __asm__ volatile ("nop");                        /* expect: D4.3 */
}
int cond(int a)
{
    if (a > 0) { __asm__ volatile ("nop"); }         /* expect: D4.3 */
    return a;
}
void pure_block(void)
{
    __asm__ volatile ("nop");
    __asm__ volatile ("nop");
}
