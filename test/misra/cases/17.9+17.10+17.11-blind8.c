#include <stdint.h>
#include <stdlib.h>
#include <stdnoreturn.h>
#include <setjmp.h>
#include <stdbool.h>
extern void act(void);
extern bool cond(void);
extern jmp_buf env;
_Noreturn void n1(void) { abort(); }
_Noreturn void n2(void) { while (1) { act(); } }
_Noreturn void n3(int32_t x)  /* expect: 17.9 */
{
  if (x > 0)
  {
    abort();
  }
}
noreturn void n4(void)  /* expect: 17.9 */
{
  return;
}
_Noreturn void n5(void)  /* expect: 17.9 */
{
  act();
}
_Noreturn void n6(void) { longjmp(env, 1); }
_Noreturn int32_t n7(void);               /* expect: 17.10 */
noreturn int32_t n8(void) { abort(); }    /* expect: 17.10 */
_Noreturn void *n9(void) { exit(0); }     /* expect: 17.10 */
_Noreturn void n10(void);
_Noreturn bool n11(int32_t a) { for (;;) { act(); } }  /* expect: 17.10 */
__attribute__((noreturn)) int32_t n12(void);
void m1(void) { abort(); }                /* expect: 17.11 */
void m2(int32_t x)                        /* expect: 17.11 */
{
  if (x > 0) { exit(1); }
  else { abort(); }
}
void m3(int32_t x) { if (x > 0) { exit(1); } }
void m4(void) { for (;;) { act(); } }     /* expect: 17.11 */
void m5(void) { n1(); }                   /* expect: 17.11 */
static void m6(void) { while (true) { if (cond()) { break; } } }
void m7(void) { do { act(); } while (1); }  /* expect: 17.11 */
void m8(void)                             /* expect: 17.11 */
{
  act();
  _Exit(3);
}
void m9(int32_t s)                        /* expect: 17.11 */
{
  switch (s)
  {
    case 1: exit(1);
    default: abort();
  }
}
int main(void)
{
  m6();
  for (;;)
  {
    act();
  }
}
