#include <stdint.h>
extern int f1(int n);
extern void f2(int);                     /* expect: 8.2 */
static int f3();                         /* expect: 8.2 */
extern int f4(int, char *name);          /* expect: 8.2 */
int f5(a, b) int a; int b; { return a + b; } /* expect: 8.2 */
int f6() { return 0; }                   /* expect: 8.2 */
int f7(void) { return 0; }
typedef int (*p1_t)(int, int);           /* expect: 8.2 */
typedef int (*p2_t)(int a, int b);
typedef int fn_t();                      /* expect: 8.2 */
int (*p3)(void);
int (*p4)();                             /* expect: 8.2 */
void f8(int (*cb)(int));                 /* expect: 8.2 */
void f9(int (*cb)(int v));
struct s { void (*m)(char); void (*ok)(char c); }; /* expect: 8.2 */
void f10(int n, ...);
int (*f11(int a))(int b);
int (*f12(int a))(int);                  /* expect: 8.2 */
static int f3() { return 1; }            /* expect: 8.2 */
void f13(void)
{
  int (*lp)(int) = 0;                    /* expect: 8.2 */
  (void)sizeof(int (*)(int n));
}
int f15(const uint8_t *, uint8_t n);     /* expect: 8.2 */
