#include <stdint.h>
#define BARRIER() __asm__ volatile("" ::: "memory")
#define SET(x) do { __asm__("mov %0, %0" : "+r"(x)); } while (0)
asm(".globl x");
static inline uint32_t rd(void) { uint32_t v; __asm__ volatile("mrs %0, x" : "=r"(v)); return v; }
void mixed(uint32_t x)
{
  x++;
  __asm__("nop");                /* expect: D4.3 */
  if (x > 1U) { asm volatile("wfi"); } /* expect: D4.3 */
  BARRIER();
  SET(x);
}
void pure(void) { asm("nop"); asm("wfi"); }
