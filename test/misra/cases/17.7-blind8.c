#include <stdint.h>
#include <string.h>
#include <stdio.h>
#include <stdbool.h>
extern uint16_t func(uint16_t p);
extern void vfunc(void);
extern bool bfunc(void);
struct ops { int32_t (*op)(int32_t); void (*vop)(void); };
extern int32_t (*fptr)(int32_t);
#define CALL_IT(x) func(x)
void d(uint16_t p2, struct ops *o, char *dst, const char *src)
{
  uint16_t x;
  func(p2);                        /* expect: 17.7 */
  (void)func(p2);
  x = func(p2);
  vfunc();
  if (bfunc()) { vfunc(); }
  memcpy(dst, src, 3U);            /* expect: 17.7 */
  (void)memcpy(dst, src, 3U);
  printf("hi");                    /* expect: 17.7 */
  strcpy(dst, src);                /* expect: 17.7 */
  o->op(3);                        /* expect: 17.7 */
  o->vop();
  fptr(2);                         /* expect: 17.7 */
  (*fptr)(2);                      /* expect: 17.7 */
  bfunc() ? vfunc() : vfunc();
  func(p2), vfunc();               /* expect: 17.7 */
  for (func(1U); x < 3U; func(2U)) /* expect: 17.7 */
  {
    x++;
  }
  while (bfunc())
  {
    bfunc();                       /* expect: 17.7 */
  }
  func(func(p2));                  /* expect: 17.7 */
  (void)(func(p2) + 1U);
  bfunc() && bfunc();              
  if (x > 1U) func(x);             /* expect: 17.7 */
  switch (x)
  {
    case 1U: func(1U); break;      /* expect: 17.7 */
    default: (void)func(1U); break;
  }
}
