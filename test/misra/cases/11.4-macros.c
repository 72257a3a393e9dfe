#define PTR_OF(a) ((int *)(a))
#define DEV_BASE 0x50000000u
#define WORD(a) (*(volatile int *)(a)) /* expect: 11.4 */
#define REGA WORD(DEV_BASE + 4u)
int f(void)
{
  int *r = PTR_OF(DEV_BASE); /* expect: 11.4 */
  r = PTR_OF(DEV_BASE + 4u); /* expect: 11.4 */
  return REGA;
}
#define FIX(n) (1 + (n))
#define CHECK(c) ((c) ? 1 : 0)
#define ADDR(n) ((int *)((n) + 4u))
#define ADDR0 ((int *)4u) /* expect: 11.4 */
int g(void) { return CHECK(ADDR0 == ADDR(2u)); } /* expect: 11.4 */
