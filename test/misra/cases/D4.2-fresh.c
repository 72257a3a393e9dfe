#include <stdint.h>
void f(void)
{
    __asm__ volatile ("nop");              /* expect: D4.2 */
    x_asm();
}
/* waits one cycle so that the latch settles */
static inline void wait1(void) { __asm__ volatile ("nop"); }
void g(void) { __asm("cli"); }             /* expect: D4.2 */
