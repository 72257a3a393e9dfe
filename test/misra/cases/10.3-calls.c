#include <stdint.h>
#include <stdbool.h>
#include <string.h>
#include <stdlib.h>
#include <ctype.h>
#include <math.h>
#include <stdio.h>
typedef enum { M_A, M_B } mode;
extern void m(mode x); extern void n(bool x); extern void c(char x); extern void s(size_t x); extern void d(double x); extern void i8(int8_t x);
extern uint8_t buf[10]; extern uint32_t u32; extern int32_t s32; extern mode md; extern char ch; extern float f; extern uint16_t u16;
static uint8_t r8(mode x) { return x; }            /* expect: 10.3 */
static mode rm(uint8_t x) { return (x == 0U) ? M_A : M_B; }
static bool rb(int32_t x) { return (x != 0); }
static char rc(void) { return 'c'; }
void g(void)
{
  m(M_A); n(true); c('a'); s(3U); d(1.0); d(f); i8(-128);
  m(1);                                            /* expect: 10.3 */
  n(1);                                            /* expect: 10.3 */
  n(s32 == 1);
  c(1);                                            /* expect: 10.3 */
  s(u32);
  s(3);
  s(s32);                                          /* expect: 10.3 */
  d(1);                                            /* expect: 10.3 */
  d(s32);                                          /* expect: 10.3 */
  i8(128);                                         /* expect: 10.3 */
  i8(1L);                                          /* expect: 10.3 */
  (void)memset(buf, 0, sizeof(buf));
  (void)memset(buf, 0, 10);
  u16 = strlen("abc");                             /* expect: 10.3 */
  s32 = toupper(ch);                               /* expect: 10.3 */
  s32 = abs(s32);
  f = sqrt(f);                                     /* expect: 10.3 */
  f = sqrtf(f);
  (void)printf("%d", u32);
  md = rm(3U);
  md = rm(u32);                                    /* expect: 10.3 */
  (void)r8(md); (void)rb(1); (void)rc();
  uint8_t *p = malloc(10);
  uint8_t *q = malloc(s32);                        /* expect: 10.3 */
  (void)p; (void)q;
}
