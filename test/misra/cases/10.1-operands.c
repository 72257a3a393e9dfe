#include <stdint.h>
#include <stdbool.h>
enum enuma { a1, a2, a3 } ena, enb;
enum { K1, K2 = 1, K3 = -1 } ;
extern bool bla, blb;
extern char cha, chb;
extern int8_t s8a; extern uint8_t u8a;
extern int16_t s16a; extern int32_t s32a; extern uint16_t u16a; extern uint32_t u32a;
extern float f32a; extern double f64a;
extern int32_t arr[10];
int32_t *ptr;
struct bf { unsigned int u3 : 3; signed int s3 : 3; bool b : 1; } bfv;
void arith(void)
{
  u8a = f32a & 2U;                /* expect: 10.1 */
  f32a = f32a << 2;               /* expect: 10.1 */
  cha && bla;                     /* expect: 10.1 */
  ena ? a1 : a2;                  /* expect: 10.1 */
  s8a && bla;                     /* expect: 10.1 */
  u8a ? a1 : a2;                  /* expect: 10.1 */
  f32a && bla;                    /* expect: 10.1 */
  bla * blb;                      /* expect: 10.1 */
  bla > blb;                      /* expect: 10.1 */
  cha & chb;                      /* expect: 10.1 */
  cha << 1;                       /* expect: 10.1 */
  ena--;                          /* expect: 10.1 */
  ena * a1;                       /* expect: 10.1 */
  s8a & 2;                        /* expect: 10.1 */
  50 << 3U;                       /* expect: 10.1 */
  u8a << s8a;                     /* expect: 10.1 */
  u8a << -1;                      /* expect: 10.1 */
  -u8a;                           /* expect: 10.1 */
  ena += a1;                      /* expect: 10.1 */
  bla && blb;
  cha + chb;
  cha > chb;
  ena > a1;
  K1 * s8a;
  s8a + s16a;
  -(s8a) * s8a;
  s8a > 0;
  --s16a;
  u8a + u16a;
  u8a & 2U;
  u8a > 0U;
  u8a << 2U;
  u8a << 1;
  ~u8a;
  f32a + 1.0f;
  f32a > 0.0f;
}
void more(void)
{
  arr[bla] = 1;                   /* expect: 10.1 */
  arr[cha] = 1;                   /* expect: 10.1 */
  arr[ena] = 1;
  arr[s8a] = 1;
  arr[u8a] = 1;
  arr[f32a > 1.0f] = 1;           /* expect: 10.1 */
  +bla;                           /* expect: 10.1 */
  -bla;                           /* expect: 10.1 */
  ~bla;                           /* expect: 10.1 */
  !bla;
  !s8a;                           /* expect: 10.1 */
  !ena;                           /* expect: 10.1 */
  !f32a;                          /* expect: 10.1 */
  !ptr;                           
  !(s8a > 1);
  -cha;                           /* expect: 10.1 */
  +cha;                           /* expect: 10.1 */
  ~cha;                           /* expect: 10.1 */
  -ena;                           /* expect: 10.1 */
  ~ena;                           /* expect: 10.1 */
  ~s8a;                           /* expect: 10.1 */
  ~f32a == 0 ? 1 : 2;             /* expect: 10.1 */
  -s8a; -f32a; +u8a; +s8a;
  bla++;                          /* expect: 10.1 */
  --bla;                          /* expect: 10.1 */
  cha++;
  f32a++;
  bla + 1;                        /* expect: 10.1 */
  bla % 2;                        /* expect: 10.1 */
  cha * 2;                        /* expect: 10.1 */
  cha / 2;                        /* expect: 10.1 */
  cha % 2;                        /* expect: 10.1 */
  f64a * 2.0;
  u8a % 3U;
  ena + 1;                        /* expect: 10.1 */
  ena - a1;                       /* expect: 10.1 */
  bla & blb;                      /* expect: 10.1 */
  bla | blb;                      /* expect: 10.1 */
  bla ^ blb;                      /* expect: 10.1 */
  ena | a1;                       /* expect: 10.1 */
  s16a ^ 3;                       /* expect: 10.1 */
  s32a >> 1;                      /* expect: 10.1 */
  u32a >> 1;
  u32a >> bla;                    /* expect: 10.1 */
  u32a >> cha;                    /* expect: 10.1 */
  u32a >> ena;                    /* expect: 10.1 */
  bla < 1;                        /* expect: 10.1 */
  bla == blb;
  ena == a1;
  ptr && bla;
  bla || s32a;                    /* expect: 10.1 */
  (s32a > 1) || (u8a == 2U);
  u8a |= 3U;
  s8a |= 3;                       /* expect: 10.1 */
  s8a <<= 1;                      /* expect: 10.1 */
  bla &= blb;                     /* expect: 10.1 */
  u8a <<= s8a;                    /* expect: 10.1 */
  u8a >>= 2;
  f32a += 1.0f;
  cha += 1;
  ena = a1;
  bfv.u3 << 1;
  bfv.s3 << 1;                    /* expect: 10.1 */
  bfv.b + 1;                      /* expect: 10.1 */
  s32a ? 1 : 2;                   /* expect: 10.1 */
  bla ? 1 : 2;
  ptr ? 1 : 2;                    
  if (s32a) { }
}
