#include <stdint.h>
static inline void nop(void) { __asm__ volatile ("nop"); }
#define NOP2 asm("nop")
void f(void)
{
  int x = 1;
  asm("nop");                    /* expect: D4.3 */
  x++;
  __asm__ volatile ("nop");      /* expect: D4.3 */
}
void only_asm(void)
{
  asm("nop");
  asm("nop");
}
