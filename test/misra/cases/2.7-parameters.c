#include <stdint.h>
void f1(int a, int b) { (void)a; }       /* expect: 2.7 */
int f2(int a,
       int *unused,                      /* expect: 2.7 */
       int c)
{ return a + c; }
int f3(int) ;
int f4(void) { return 0; }
static void f5(const uint8_t *p) { }     /* expect: 2.7 */
int f6(int n, int a[n]) { return a[0]; }
int f7(int n) { return (int)sizeof(n); }
void f8(int x) { { int x = 1; (void)x; } } /* expect: 2.7 */
void f9(int x) { x = 1; }
int f10(a, b) int a; int b; { return a; }  /* expect: 2.7 */
void decl(int named, int also);
void (*fp)(int q);
#define IGNORE(x) (void)(x)
void f11(int x) { IGNORE(x); }
typedef void (*cb)(int w);
void f12(cb c, void (*k)(int z)) { c(1); k(2); }
