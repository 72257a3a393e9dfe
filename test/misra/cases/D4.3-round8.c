#include <stdint.h>
extern int x;
#define NOP asm("NOP") 
static inline void rot(void) { asm("rotate"); }
void f1(void) { asm("nop"); }
void f2(int a)
{
    a++;
    asm("nop"); /* expect: D4.3 */
    x = a;
}
void f3(void)
{
    asm volatile ("cli" ::: "memory");
    __asm__("sti");
}
int f4(void) { int r; asm("mov %0, #1" : "=r"(r)); return r; }
void f5(void)
{
    NOP;
    x = 3;
}
void f6(void)
{
    if (x > 0)
    {
        __asm__ volatile ("wfi"); /* expect: D4.3 */
    }
}
