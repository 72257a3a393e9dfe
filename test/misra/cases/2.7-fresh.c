#include <stdint.h>
int all(int a, int b) { return a + b; }
int second(int a, int b) { return a; }   /* expect: 2.7 */
void cast(int a) { (void)a; }
void none(int a) { }                     /* expect: 2.7 */
int sz(int a) { return (int)sizeof(a); }
int proto(int q);
typedef int (*handler_t)(int ev, void *ctx);
static int on_ev(int ev, void *ctx)      /* expect: 2.7 */
{
    return ev;
}
static int on_ev2(
    int ev,                              /* expect: 2.7 */
    void *ctx)
{
    return ctx != 0;
}
handler_t hs[2] = { on_ev, on_ev2 };
int kr(a, b) int a; int b; { return b; } /* expect: 2.7 */
void assign_only(int a) { a = 3; }
static inline void in(uint32_t flags, uint32_t mask) { (void)mask; }  /* expect: 2.7 */
int shadowed(int a) { { int a = 1; return a; } }   /* expect: 2.7 */
void unnamed(void);
int arr(int a[4], int n) { return a[0]; }   /* expect: 2.7 */
int inmacro(int n)
{
#define N n
    return N;
}
void vla(int n, int a[n]) { a[0] = 1; }
int nested(int a) { if (a > 0) { return 1; } return 0; }
#define DEFINE_ISR(name) void name(int vec) { (void)vec; }
DEFINE_ISR(isr0)
int two(int a, int b, int c) { return 0; }  /* expect: 2.7 */
