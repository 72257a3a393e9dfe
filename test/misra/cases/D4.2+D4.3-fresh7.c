typedef unsigned int u32;
extern void work(u32 n);
/* Full system barrier: orders device accesses before the doorbell write. */
static inline void barrier(void) { __asm__ volatile("dsb sy" ::: "memory"); }

static inline void bare(void) { __asm__ volatile("isb"); }        /* expect: D4.2 */
static inline u32 cycles(void)
{
  u32 v;
  /* reads the cycle counter PMCCNTR */
  __asm__ volatile("mrc p15, 0, %0, c9, c13, 0" : "=r"(v));
  return v;
}
static inline void undocumented(void)
{
  asm("wfe");                                            /* expect: D4.2 */
}
void mixed(u32 n)
{
  work(n);
  /* lets the bus settle */
  asm volatile("nop");                                            /* expect: D4.3 */
  work(n + 1u);
  asm volatile("nop");                                            /* expect: D4.2 D4.3 */
}
#define ENABLE() __asm volatile("cpsie i")
/* disables interrupts of the core */
#define DISABLE() __asm volatile("cpsid i")
void section(void)
{
  DISABLE();
  work(1u);
  ENABLE();
  (void)cycles();
  barrier();
  bare();
  undocumented();
}
