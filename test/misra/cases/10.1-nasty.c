#include <stdint.h>
#include <stdbool.h>
typedef enum { T_A, T_B } tag_t;
enum { BIT0 = 1, BIT1 = 2 };
#define NEG (-1)
#define SHIFT(v, n) ((v) << (n))
#define NOT(x) (!(x))
extern uint8_t u8a; extern uint32_t u32a; extern int32_t s32a; extern bool ba, bb; extern char ca; extern float fa; extern tag_t ta; extern int32_t *p; extern uint8_t ar[10];
struct s { uint32_t f : 4; int32_t g : 4; bool h : 1; } sv;
void f(void)
{
  u32a = SHIFT(u32a, 3U);
  u32a = SHIFT(u32a, s32a);          /* expect: 10.1 */
  s32a = SHIFT(s32a, 3U);            /* expect: 10.1 */
  u32a = u32a << NEG;                /* expect: 10.1 */
  ba = NOT(ba);
  ba = NOT(s32a);                    /* expect: 10.1 */
  ba = NOT(p == 0);
  ba = !u8a;                         /* expect: 10.1 */
  ba = !(u8a & 1U);                  /* expect: 10.1 */
  ba = (u8a & 1U) && bb;             /* expect: 10.1 */
  ba = ba && (u8a != 0U);
  u32a = ba ? 1U : 0U;
  u32a = u8a ? 1U : 0U;              /* expect: 10.1 */
  u32a = (s32a == 0) ? 1U : 0U;
  s32a = BIT0 | BIT1;                /* expect: 10.1 */
  u32a = (uint32_t)BIT0 | (uint32_t)BIT1;
  s32a = s32a & 0xFF;                /* expect: 10.1 */
  s32a = ~s32a;                      /* expect: 10.1 */
  s32a = s32a >> 2;                  /* expect: 10.1 */
  u32a = -u32a;                      /* expect: 10.1 */
  s32a = -s32a;
  ar[ta] = 0;
  ar[T_A] = 0;
  ar[ba] = 0;                        /* expect: 10.1 */
  ar['a'] = 0;                       /* expect: 10.1 */
  ar[u8a] = 0;
  ta++;                              /* expect: 10.1 */
  ta += 1;                           /* expect: 10.1 */
  ba++;                              /* expect: 10.1 */
  ba = ba + bb;                      /* expect: 10.1 */
  ba = ba | bb;                      /* expect: 10.1 */
  ba = ba & (s32a > 0);              /* expect: 10.1 */
  ba = (ba == bb);
  ba = (ba > bb);                    /* expect: 10.1 */
  ba |= (s32a > 1);                  /* expect: 10.1 */
  ba ^= true;                        /* expect: 10.1 */
  ca = ca * 2;                       /* expect: 10.1 */
  ca++;
  ba = ca && bb;                     /* expect: 10.1 */
  ba = ca > 'a';
  fa = fa * 2.0F;
  ba = fa && bb;                     /* expect: 10.1 */
  u32a = sv.f << 2U;
  s32a = sv.g << 2U;                 /* expect: 10.1 */
  s32a = sv.h + 1;                   /* expect: 10.1 */
  s32a = ta * 2;                     /* expect: 10.1 */
  ba = ta && bb;                     /* expect: 10.1 */
  ba = ta < T_B;
  u32a = u32a << ta;                 /* expect: 10.1 */
  u32a = u32a << 'a';                /* expect: 10.1 */
  u32a = u32a << (u8a & 7U);
  u32a = 1 << 3;                     /* expect: 10.1 */
  u32a = 1U << 3;
  u32a = 1u << u8a;
  u32a = u32a >> -1;                 /* expect: 10.1 */
  u32a <<= s32a;                     /* expect: 10.1 */
  s32a |= 1;                         /* expect: 10.1 */
  u32a &= ~1U;
  u32a &= ~1;                        /* expect: 10.1 */
  ba = p || bb;
  ba = !p;
  if (s32a) { }
  while (u8a) { }
  s32a = +s32a;
  s32a = +ba;                        /* expect: 10.1 */
}
