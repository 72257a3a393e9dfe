#include <stdint.h>
#include <stdbool.h>
enum enuma { A1, A2 } ena; enum enumb { B1, B2 } enb; enum { K1, K2 };
extern bool bla; extern char cha; extern int8_t s8a; extern uint8_t u8a; extern int16_t s16a; extern uint16_t u16a; extern int32_t s32a; extern uint32_t u32a; extern float f32a; extern double f64a;
extern char *p; extern int arr[4];
void f(void)
{
  ena > A1;
  u8a + u16a;
  cha += 1u;
  cha + 1;
  1 + cha;
  s8a += u8a;                 /* expect: 10.4 */
  u8a + 2;                    /* expect: 10.4 */
  u8a + 2U;
  enb > A1;                   /* expect: 10.4 */
  ena == enb;                 /* expect: 10.4 */
  u8a += cha;
  s8a + u8a;                  /* expect: 10.4 */
  s32a < u32a;                /* expect: 10.4 */
  s32a == 1U;                 /* expect: 10.4 */
  s32a == K1;
  u32a == K1;                 /* expect: 10.4 */
  f32a + 1;                   /* expect: 10.4 */
  f32a + 1.0;
  f32a * s32a;                /* expect: 10.4 */
  f32a > f64a;
  bla == 1;                   /* expect: 10.4 */
  bla == true;
  bla != (s32a > 1);
  bla == u8a;                 /* expect: 10.4 */
  cha == 'a';
  cha == 97;                  /* expect: 10.4 */
  cha < s8a;                  /* expect: 10.4 */
  cha - 1;
  cha - '0';
  u8a - cha;                  /* expect: 10.4 */
  s8a + cha;
  cha += s8a;
  cha -= u8a;
  s8a -= cha;                 /* expect: 10.4 */
  ena == 0;                   /* expect: 10.4 */
  u8a << s8a;
  u8a >> 1;
  u8a && s8a;
  u8a & 1;                    /* expect: 10.4 */
  u8a & 1U;
  u8a |= 1;                   /* expect: 10.4 */
  u16a %= 3;                  /* expect: 10.4 */
  u16a %= 3U;
  u8a = s8a;
  bla ? u8a : s8a;            /* expect: 10.4 */
  bla ? u8a : 1U;
  bla ? u8a : 1;              /* expect: 10.4 */
  bla ? ena : enb;            /* expect: 10.4 */
  bla ? f32a : f64a;
  bla ? p : (char *)0;
  bla ? 'a' : 1;              /* expect: 10.4 */
  p + 1;
  p + 1U;
  p == 0;
  arr[u8a];
  u32a + sizeof(int);
  s32a + sizeof(int);         /* expect: 10.4 */
  for (uint8_t i = 0; i < 10; i++) { } /* expect: 10.4 */
  for (uint8_t i = 0; i < 10U; i++) { }
  1 + 2U;                     /* expect: 10.4 */
  -1 + u8a;                   /* expect: 10.4 */
  (u8a > 1U) == (s8a > 1);
  ~u8a == 3U;
  bla && (u8a == s8a);        /* expect: 10.4 */
}
#define ADD(x, y) ((x) + (y))
void g(void)
{
  (void)ADD(u8a, s8a);        /* expect: 10.4 */
  (void)ADD(u8a, u16a);
}
