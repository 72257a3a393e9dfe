// accepted by clang 19 -std=c23
typedef int T;
void f(void) { T T = 1;
T++; { typedef char U;
U c;
int U2 = sizeof(U); (void)c; (void)U2; } T * 2; } int g(T) ;
int h(T (T));
struct S { T T;
T : 3;
unsigned T2 : 2; };
int k(void) { T (x) = 1;
T (*y) = &x;
T z[2], *w; (void)y; (void)z; (void)w; { int T = 2;
return (T) + 1; } } int m(int T) { return T * T; } void n(const T, T x);
typedef T T2, *T3, T4[2], (*T5)(T);
T2 a;
T3 b;
T4 c;
T5 d;
int T6(T T) { return (T)-1; } enum { E1 = (T)1 };
void l(void) { T: goto T; }
