#include <stdint.h>
#include <stdbool.h>
#include <stddef.h>
#define BIG 300
#define SMALL 3
#define SET(x, v) ((x) = (v))
#define DEFAULT_RATE 1000U
typedef uint8_t byte_t;
typedef byte_t octet_t;
typedef enum { T_A, T_B } tag_t;
typedef enum { V_A, V_B } val_t;
enum { FLAG_A = 0x80, FLAG_B = 0x100 };
typedef _Bool bool_t;
typedef float float32_t;
struct rec { octet_t o; tag_t t; bool_t b; int8_t arr[3]; struct { uint16_t w; } in; };
extern uint8_t u8a; extern uint16_t u16a; extern uint32_t u32a; extern int8_t s8a; extern int32_t s32a; extern bool_t ba; extern char ca; extern float32_t fa; extern double da; extern tag_t ta; extern val_t va;
extern uint8_t (*fp)(uint8_t);
extern int16_t conv(int16_t a, uint8_t b);
uint8_t g1 = BIG;                     /* expect: 10.3 */
uint8_t g2 = SMALL;
uint8_t g3 = DEFAULT_RATE;            /* expect: 10.3 */
uint8_t g4 = FLAG_A;
uint8_t g5 = FLAG_B;                  /* expect: 10.3 */
struct rec r1 = { 1, T_A, true, { 1, 2, 3 }, { 4 } };
struct rec r2 = {
  256,                                /* expect: 10.3 */
  V_A,                                /* expect: 10.3 */
  1,                                  /* expect: 10.3 */
  { 1, 200, 3 },                      /* expect: 10.3 */
  { 70000 }                           /* expect: 10.3 */
};
tag_t tags[2] = { T_A, V_B };         /* expect: 10.3 */
static const uint8_t lut[] = { 0x00, 0xFF, 0x100 }; /* expect: 10.3 */
void f(struct rec *p, uint8_t n)
{
  p->o = u16a;                        /* expect: 10.3 */
  p->o = n;
  p->in.w = u32a;                     /* expect: 10.3 */
  p->arr[0] = s32a;                   /* expect: 10.3 */
  p->t = va;                          /* expect: 10.3 */
  p->t = (tag_t)1;
  SET(u8a, u16a);                     /* expect: 10.3 */
  SET(u8a, 1U);
  u8a = fp(u16a);                     /* expect: 10.3 */
  u8a = fp(3);
  s32a = conv(s32a, u8a);             /* expect: 10.3 */
  s32a = conv(1, 2);
  s32a = conv(1, s8a);                /* expect: 10.3 */
  ba = s32a > 0;
  ba = s32a & 1;                      /* expect: 10.3 */
  ba = ba && (s32a != 0);
  u8a = (ba) ? 1U : 0U;
  u8a = ba ? 1 : 0;                   /* expect: 10.3 */
  ca = 65;                            /* expect: 10.3 */
  ca = '\0';
  ca = ca - 32;
  s32a = ca - '0';
  u8a = ca;                           /* expect: 10.3 */
  fa = 1.0;                           /* expect: 10.3 */
  fa = 1.0F;
  fa = 0;                             /* expect: 10.3 */
  da = fa;
  da = s32a;                          /* expect: 10.3 */
  da = 1.0F * fa;
  u32a = sizeof(struct rec);          /* expect: 10.3 */
  size_t z = sizeof(u8a);
  u8a = (u16a, u8a);
  u8a = (u8a, u16a);                  /* expect: 10.3 */
  u16a = u8a = 5U;
  u8a = u16a = 5U;                    /* expect: 10.3 */
  u8a = u16a & 0xFFU;                 /* expect: 10.3 */
  u8a = (uint8_t)(u16a & 0xFFU);
  u8a = u16a >> 8;                    /* expect: 10.3 */
  u8a = !ba;                          /* expect: 10.3 */
  s8a = -1;
  s8a = -129;                         /* expect: 10.3 */
  s32a = 0x80000000;                  /* expect: 10.3 */
  s32a = -u8a;                        
  u8a = 'A' + 1;                      /* expect: 10.3 */
  for (uint8_t i = 0; i < n; i++) { }
  for (uint8_t j = u16a; j > 0U; j--) { } /* expect: 10.3 */
  uint8_t *q = &u8a;
  *q++ = u32a;                        /* expect: 10.3 */
  (void)z;
  ta = T_A;
  ta = va;                            /* expect: 10.3 */
  u8a = T_B;                          /* expect: 10.3 */
  (void)(struct rec){ .o = 999 };     /* expect: 10.3 */
  int16_t loc[2] = { s32a, 1 };       /* expect: 10.3 */
  int64_t w = s32a;
  int64_t w2 = u32a;                  /* expect: 10.3 */
  u32a = u8a * 2U;
  u32a = 5L;
}
uint8_t ret1(uint32_t v) { return (v > 3U) ? u8a : u16a; } /* expect: 10.3 */
bool_t ret2(uint32_t v) { return v; }                      /* expect: 10.3 */
tag_t ret3(void) { return T_B; }
static uint8_t ret4(void) { return (uint8_t)u32a; }
