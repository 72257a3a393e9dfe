#include <stddef.h>
struct s { int a; };
typedef int (*cb)(int x, int y);
int f1(struct s *restrict p, int n) { return n; }  /* expect: 2.7 */
int f2(int a[static 3], int b) { return b; }       /* expect: 2.7 */
int (*f3(int k, int unused3))(int z) { (void)k; return NULL; } /* expect: 2.7 */
void f4(int a, ...) { }                            /* expect: 2.7 */
int f5(int *out) { *out = 1; return 0; }
int f6(int x) { return sizeof x; }
static int cbimpl(int x, int y) { return x; }      /* expect: 2.7 */
cb table[] = { cbimpl };
#define UNUSED(p) ((void)(p))
void f7(int q) { UNUSED(q); }
void f8(int q) { struct s q1 = { .a = 1 }; (void)q1; } /* expect: 2.7 */
void f9(int a) { struct { int a; } l; l.a = 1; }   /* expect: 2.7 */
int f10(int (*fn)(int v)) { return fn(1); }
void f11(int lab) { goto lab; lab: ; }             /* expect: 2.7 */
int main(int argc, char *argv[]) { return 0; }     /* expect: 2.7 */
void f12(int n, int m[n][n]) { m[0][0] = 1; }
