#include <stdint.h>
#include <stdbool.h>
enum enuma { A1, A2, A3 } ena;
enum enumb { B1, B2, B3 } enb;
enum { K1 = 1, K2 = 128 };
extern bool bla, blb; extern char cha; extern int8_t s8a; extern uint8_t u8a, u8b, u8c;
extern int16_t s16a; extern uint16_t u16a; extern int32_t s32a; extern uint32_t u32a; extern int64_t s64a; extern uint64_t u64a;
extern float f32a; extern double f64a; extern long double ld;
struct bf { unsigned int u3 : 3; signed int s5 : 5; unsigned int u20 : 20; } bfv;
extern uint8_t get8(void);
extern void take8(uint8_t v);
extern void takee(enum enuma e);
extern void var(const char *f, ...);
uint8_t ok0 = 0;
uint8_t okc = 'a';            /* expect: 10.3 */
bool bl0 = 0;                 /* expect: 10.3 */
bool bl1 = (bool)0;
bool bl2 = true;
bool bl3 = 1;                 /* expect: 10.3 */
char ch1 = 7;                 /* expect: 10.3 */
char ch2 = 'x';
int8_t s1 = 127;
int8_t s2 = 128;              /* expect: 10.3 */
int8_t s3 = -128;
int8_t s4 = K1;
int8_t s5 = K2;               /* expect: 10.3 */
uint8_t u1 = 255;
uint8_t u2 = 256;             /* expect: 10.3 */
uint8_t u3 = 1U;
uint8_t u4 = 256U;            /* expect: 10.3 */
uint8_t u5 = -1;              /* expect: 10.3 */
uint16_t u6 = 65536UL;        /* expect: 10.3 */
uint8_t u6b = 1UL;            /* expect: 10.3 */
int8_t s6 = 1L;               /* expect: 10.3 */
float f1 = 1;                 /* expect: 10.3 */
float f2 = 1.0;               /* expect: 10.3 */
float f3 = 1.0f;
double f4 = 1.0f;
int32_t i1 = 1.5f;            /* expect: 10.3 */
enum enuma e1 = A1;
enum enuma e2 = B1;           /* expect: 10.3 */
enum enuma e3 = 0;            /* expect: 10.3 */
int32_t i2 = A1;              /* expect: 10.3 */
uint8_t t1[3] = { 1, 256, 'c' };  /* expect: 10.3 */
struct st { uint8_t a; bool b; float c; };
struct st st1 = { 1, true, 1.0f };
struct st st2 = { 300, true, 1.0f };  /* expect: 10.3 */
struct st st3 = { .b = 1 };   /* expect: 10.3 */
void f(void)
{
  u8a = u8b + u8c;
  u8a = u16a;                 /* expect: 10.3 */
  u16a = u8a;
  u8a = s8a;                  /* expect: 10.3 */
  s8a = u8a;                  /* expect: 10.3 */
  s32a = u8a;                 /* expect: 10.3 */
  u32a = s32a;                /* expect: 10.3 */
  s64a = s32a;
  s32a = s64a;                /* expect: 10.3 */
  u8a = (uint8_t)u16a;
  u8a = u32a + u8b;           /* expect: 10.3 */
  u16a = u8a + u8b;
  bla = u8a;                  /* expect: 10.3 */
  bla = (u8a > 1U);
  u8a = bla;                  /* expect: 10.3 */
  cha = s8a;                  /* expect: 10.3 */
  cha = 'a' + 1;
  s8a = cha;                  /* expect: 10.3 */
  cha = cha + 1;
  s32a = 'a' - '0';
  s8a = 'b' - 'a';            /* expect: 10.3 */
  f32a = f64a;                /* expect: 10.3 */
  f64a = f32a;
  f32a = s32a;                /* expect: 10.3 */
  s32a = f32a;                /* expect: 10.3 */
  f64a = ld;                  /* expect: 10.3 */
  ena = A2;
  ena = enb;                  /* expect: 10.3 */
  ena = 1;                    /* expect: 10.3 */
  ena = K1;                   /* expect: 10.3 */
  s32a = ena;                 /* expect: 10.3 */
  s32a = K1;
  u8a = K1;
  u8a = ~u8b;
  u8a = u8b << 2U;
  u8a = u8b ? u8c : u8b;
  u8a = bla ? u16a : u8b;     /* expect: 10.3 */
  s8a = s8a + 1;
  s8a = -s8a;
  u8a = u8a >> 1;
  u8a += 1U;
  u8a += 1000;                
  bfv.u3 = u8a;               
  u8a = bfv.u3;
  u8a = bfv.u20;              /* expect: 10.3 */
  s8a = bfv.s5;
  s8a = 200;                  /* expect: 10.3 */
  s16a = 200;
  u8a = 10 + 20;
  u8a = 200 + 100;            /* expect: 10.3 */
  u8a = 200U + 55U;
  u8a = 200U + 56U;           /* expect: 10.3 */
  u8a = 0xFFu;
  u8a = 0x100u;               /* expect: 10.3 */
  take8(u16a);                /* expect: 10.3 */
  take8(12);
  take8(300);                 /* expect: 10.3 */
  take8(-1);                  /* expect: 10.3 */
  take8(true);                /* expect: 10.3 */
  take8(ena);                 /* expect: 10.3 */
  takee(0);                   /* expect: 10.3 */
  takee(A1);
  var("x", u8a, f32a);
  u8a = sizeof(u8b);          /* expect: 10.3 */
  u64a = u32a * u32a;
  bla = !s32a;
  uint8_t loc = u16a;         /* expect: 10.3 */
  uint8_t *p = &u8a;
  *p = u16a;                  /* expect: 10.3 */
  p[0] = s8a;                 /* expect: 10.3 */
  (void)loc;
}
uint8_t r1(void) { return u16a; }   /* expect: 10.3 */
uint8_t r2(void) { return 3; }
uint8_t r3(void) { return u8a + 1U; }
bool r4(void) { return 1; }         /* expect: 10.3 */
bool r5(void) { return s32a == 1; }
enum enuma r6(void) { return 1; }   /* expect: 10.3 */
int32_t r7(void) { return u8a; }    /* expect: 10.3 */
char r8(void) { return 0; }         /* expect: 10.3 */
uint8_t r9(void) { return get8(); }
void sw(void)
{
  switch (u8a)
  {
    case 1:
    case 'a':                 /* expect: 10.3 */
    case -1:                  /* expect: 10.3 */
      break;
    case 255U:
      break;
    default:
      break;
  }
  switch (ena)
  {
    case A1: break;
    case B2: break;           /* expect: 10.3 */
    case 2: break;            /* expect: 10.3 */
    default: break;
  }
}
