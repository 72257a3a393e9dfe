#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
typedef enum { T_A, T_B } tag_t;
typedef enum { V_A, V_B } val_t;
enum { LIM = 10 };
#define MAXU 10U
#define MAXS 10
#define IS_MAX(x) ((x) == MAXU)
#define IS_MAXS(x) ((x) == MAXS)
extern uint8_t u8a; extern uint16_t u16a; extern uint32_t u32a; extern int32_t s32a; extern bool ba; extern char ca; extern float fa; extern tag_t ta; extern val_t va; extern uint8_t ar[4]; extern char *p, *q;
void f(void)
{
  u32a = u8a + MAXU;
  u32a = u8a + MAXS;                /* expect: 10.4 */
  ba = IS_MAX(u8a);
  ba = IS_MAXS(u8a);                /* expect: 10.4 */
  ba = s32a < LIM;
  ba = u8a < LIM;                   /* expect: 10.4 */
  ba = u8a > 0;                     /* expect: 10.4 */
  ba = u8a > 0U;
  ba = ta == T_A;
  ba = ta == V_A;                   /* expect: 10.4 */
  ba = ta == 1;                     /* expect: 10.4 */
  ba = (s32a > 1) == (u8a > 1U);
  ba = ba == 0;                     /* expect: 10.4 */
  ba = ba != false;
  ba = (u8a + 1U) > (u16a + 1U);
  ba = ca >= '0';
  ba = ca >= 0;                     /* expect: 10.4 */
  ca += 1;
  ca = 1 + ca;
  s32a = 'a' - 'b';
  s32a = 5 - ca;                    /* expect: 10.4 */
  u32a -= s32a;                     /* expect: 10.4 */
  u32a *= 2;                        /* expect: 10.4 */
  u32a <<= 2;
  fa *= 2;                          /* expect: 10.4 */
  fa /= 2.0F;
  fa = fa + u8a;                    /* expect: 10.4 */
  u8a = ar[1] & 0x0F;               /* expect: 10.4 */
  u8a = ar[1] & 0x0FU;
  ba = p == q;
  ba = p != NULL;
  ba = (p - q) > 3;
  ba = (p - q) > 3U;                /* expect: 10.4 */
  u32a = ba ? 1U : u32a;
  u32a = ba ? 1 : u32a;             /* expect: 10.4 */
  u32a = ba ? 0 : 1;
  s32a = ba ? s32a : 'x';           /* expect: 10.4 */
  ba = sizeof(u8a) == 1;            /* expect: 10.4 */
  ba = sizeof(u8a) == 1U;
  while (u8a < 10) { u8a++; }       /* expect: 10.4 */
  if ((u8a == 1) || (u8a == 2U)) { } /* expect: 10.4 */
  if (s32a == -1) { }
  if (u32a == (uint32_t)-1) { }
  u32a = u32a + (ba ? 1U : 0U);
  u32a = u32a + ba;                 /* expect: 10.4 */
  u32a = u32a % (s32a + 1);         /* expect: 10.4 */
  s32a = s32a / 2U;                 /* expect: 10.4 */
  u32a = ~u32a & 3U;
  ba = u8a == 'a';                  /* expect: 10.4 */
  u8a = u8a ^ 1;                    /* expect: 10.4 */
}
