#include "suite.h"
#define NOP() __asm__ volatile("nop")
static inline void barrier_full(void) { __asm__ volatile("dmb sy" ::: "memory"); }
static inline u32 read_msr(void)
{
  u32 v;
  __asm__ volatile("mrs %0, cpsr" : "=r"(v));
  return v;
}
static void isolated(void)
{
  __asm__("wfi");
}
static void mixed(u32 n)
{
  use_u32(n);
  __asm__("wfi");                      /* expect: D4.3 */
  use_u32(n + 1u);
}
static u32 mixed_loop(void)
{
  u32 s = 0u;
  for (u32 i = 0u; i < 3u; i++)
  {
    __asm__ volatile("nop");           /* expect: D4.3 */
    s += i;
  }
  return s;
}
static void mixed_if(bool b)
{
  if (b)
  {
    asm volatile("cpsie i");           /* expect: D4.3 */
  }
  else
  {
    use_bool(b);
  }
}
static void mixed_twice(void)
{
  asm("nop");                          /* expect: D4.3 */
  use_u32(1u);
  asm("nop");                          /* expect: D4.3 */
}
static u32 with_result(u32 x)
{
  u32 r = x * 2u;
  __asm__("rbit %0, %1" : "=r"(r) : "r"(r)); /* expect: D4.3 */
  if (r > 4u) { use_u32(r); }
  return r;
}
void run(void)
{
  barrier_full();
  isolated();
  mixed(read_msr());
  use_u32(mixed_loop());
  mixed_if(true);
  mixed_twice();
  use_u32(with_result(3u));
  NOP();
}
