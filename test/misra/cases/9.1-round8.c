#include <stdint.h>
#include <string.h>
#include <stdlib.h>
extern void in(const uint16_t *p);
extern void outp(uint16_t *p);
extern int c(void);
struct s { int a; int b; };
void f1(int b, uint16_t *p)
{
    uint16_t x;
    if (b) { x = 3u; }
    *p = x; /* expect: 9.1 */
}
int f2(void) { int x; return x; } /* expect: 9.1 */
int f3(void) { int x; x = 1; return x; }
int f4(void) { static int x; return x; }
int f5(void) { int a[3]; return a[1]; } /* expect: 9.1 */
int f6(void) { struct s v; v.a = 1; return v.b; } /* expect: 9.1 */
int f7(void) { struct s v; v.a = 1; return v.a; }
int f8(void) { struct s v = { 1 }; return v.b; }
void f9(void) { uint16_t x; outp(&x); in(&x); }
void f10(void) { uint16_t x; in(&x); } /* expect: 9.1 */
int f11(int k)
{
    int x;
    switch (k) { case 1: x = 1; break; case 2: x = 2; break; default: break; }
    return x; /* expect: 9.1 */
}
int f12(int k)
{
    int x;
    switch (k) { case 1: x = 1; break; default: x = 2; break; }
    return x;
}
int f13(void)
{
    int i;
    int sum; 
    for (i = 0; i < 3; i++) { sum += i; } /* expect: 9.1 */
    return sum;
}
int f14(void)
{
    goto skip;
    {
        int z = 3;
skip:
        return z; /* expect: 9.1 */
    }
}
int f15(void)
{
    int *p = (int *)malloc(sizeof(int));
    return (p != NULL) ? *p : 0; /* expect: 9.1 */
}
int f16(void)
{
    int *p = (int *)calloc(1u, sizeof(int));
    return (p != NULL) ? *p : 0;
}
int f17(void)
{
    int x;
    do { x = c(); } while (x == 0);
    return x;
}
int f18(void)
{
    int x;
    while (c()) { x = 1; }
    return x; /* expect: 9.1 */
}
int f19(void) { struct s v; struct s w; w = v; return w.a; } /* expect: 9.1 */
int f20(void) { int x; int y = 1; y += x; return y; } /* expect: 9.1 */
int f21(void) { int x; x++; return x; } /* expect: 9.1 */
int *f22(void) { int *p; *p = 3; return 0; } /* expect: 9.1 */
int f23(void) { int x; return (int)sizeof(x); }
int f24(void) { struct s v; (void)memset(&v, 0, sizeof(v)); return v.a; }
int f25(int k) { int x; return (k > 0) ? (x = 3) : x; } /* expect: 9.1 */
int f26(int k) { int x; if ((k > 0) && ((x = k) > 2)) { return x; } return 0; }
