#include <stddef.h>
typedef int myint;
struct empty { };                              /* expect: 1.2 */
struct zero { int n; int data[0]; };           /* expect: 1.2 */
int g1(int x) { return ({ int y = x; y + 1; }); } /* expect: 1.2 */
int g2(int x) { return x ?: 3; }               /* expect: 1.2 */
int g3(int x)
{
  switch (x)
  {
    case 1 ... 5:                              /* expect: 1.2 */
      return 1;
    default:
      return 0;
  }
}
void g4(void)
{
  void *p = &&lab;                             /* expect: 1.2 */
  goto *p;                                     /* expect: 1.2 */
lab:
  return;
}
typeof(int) g5;                                /* expect: 1.2 */
__typeof__(g5) g6;                             /* expect: 1.2 */
int g7 = 0b1010;                               /* expect: 1.2 */
int g8 __attribute__((unused));                /* expect: 1.2 */
__attribute__((noinline)) void g9(void);       /* expect: 1.2 */
void g10(void) { __asm__("nop"); }             /* expect: 1.2 */
int g11(int a) { return __builtin_popcount((unsigned)a); } /* expect: 1.2 */
int g12[3] = { [0 ... 2] = 1 };                /* expect: 1.2 */
struct pt { int x; int y; };
struct pt g13 = { x: 1, y: 2 };                /* expect: 1.2 */
static __inline__ int g14(void) { return 1; }  /* expect: 1.2 */
__int128 g15;                                  /* expect: 1.2 */
size_t g16(void) { return __alignof__(int); }  /* expect: 1.2 */
const char *g17(void) { return __FUNCTION__; } /* expect: 1.2 */
int g18(int n)
{
  int inner(int a) { return a + n; }           /* expect: 1.2 */
  return inner(1);
}
#define LOG(fmt, args...) f(fmt, args)         /* expect: 1.2 */
#define LOG2(fmt, ...) f(fmt, ##__VA_ARGS__)   /* expect: 1.2 */
__thread int g19;                              /* expect: 1.2 */
void *g20(void *p) { return p + 1; }           /* expect: 1.2 */
int g21 = sizeof(void);                        /* expect: 1.2 */
int a$b;                                       /* expect: 1.2 */
const char g22 = '\e';                         /* expect: 1.2 */
int g23[] = {};                                /* expect: 1.2 */

/* all standard */
_Alignas(8) int s1;
_Thread_local int s2;
_Static_assert(sizeof(int) >= 2, "int");
static inline int s3(void) { return 1; }
#define OK(fmt, ...) f(fmt, __VA_ARGS__)
struct flex { int n; int data[]; };
int s4[3] = { [1] = 2 };
struct pt s5 = { .x = 1, .y = 2 };
const char *s6(void) { return __func__; }
long long s7 = 1LL;
int s8(int x) { return x ? x : 3; }
size_t s9 = _Alignof(int);
size_t s10 = offsetof(struct pt, y);
