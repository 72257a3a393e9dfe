#include <stdint.h>
void f1(void) { asm("nop"); } /* expect: D4.2 */
/* Wait for an interrupt: the core sleeps until one is pending. */
void f2(void) { asm("wfi"); }
void f3(void)
{
    /* data barrier: all earlier stores must be seen */
    asm volatile ("dsb sy" ::: "memory");
    int x = 3;
    asm volatile ("isb"); /* expect: D4.2 */
}
