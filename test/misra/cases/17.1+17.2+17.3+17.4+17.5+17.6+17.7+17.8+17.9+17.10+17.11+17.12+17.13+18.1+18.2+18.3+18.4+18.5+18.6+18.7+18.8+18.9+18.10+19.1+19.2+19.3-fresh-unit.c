/* std: gnu90 */
typedef __builtin_va_list va_list;
typedef int fint(int);
void v(void); int ext(int); struct S { int m[4]; int n; }; struct S mk(void); void ptr(const void *p);
static int m17_1(int n, ...) { __builtin_va_list ap; __builtin_va_start(ap, n); __builtin_va_end(ap); return n; }
static int m17_2(int n) { return n == 0 ? 1 : n * m17_2(n - 1); } /* expect: 17.2 */
static void m17_2x(int n); static void m17_2y(int n) { m17_2x(n); } /* expect: 17.2 */
static void m17_2x(int n) { if (n > 1) { m17_2y(n - 1); } } /* expect: 17.2 */
static int m17_3(void) { return nope(1); } /* expect: 17.3 */
static void m17_3b(void) { other(); v(); } /* expect: 17.3 */
static int m17_4(int a) { if (a == 1) { return 2; } } /* expect: 17.4 */
static int m17_4b(int a) { ext(a); } /* expect: 17.4 17.7 */
m17_4c(a) int a; { return a; }
static int m17_4d(a) { while (a) { if (a == 2) return 1; } } /* expect: 17.4 */
static void p4(int a[4]) { ptr(a); }
static void m17_5(void) { int x[3] = { 0 }; int y[4] = { 0 }; p4(x); p4(y); } /* expect: 17.5 */
static void m17_6(int a[static 3]) { ptr(a); } /* expect: 17.6 */
static void m17_7(void) { ext(2); (void)ext(3); v(); } /* expect: 17.7 */
static void m17_7b(int (*f)(void), int a) { f(); a = f(); if (a) (*f)(); } /* expect: 17.7 17.8 */
static void m17_8(int a) { a = 2; ext(a); } /* expect: 17.7 17.8 */
static void m17_8b(int a, int *p) { a++; *p = 2; p = &a; ptr(p); } /* expect: 17.8 */
static void m17_8c(struct S s) { s.n = 2; (void)s; } /* expect: 17.8 */
static void m17_8d(int a[3]) { a[0] = 1; }
_Noreturn void m17_9(int a) { if (a) { for (;;) { v(); } } } /* expect: 17.9 */
_Noreturn int m17_10(void) { for (;;) { } } /* expect: 17.10 */
static void m17_11(void) { while (1) { v(); } } /* expect: 17.11 */
_Noreturn static void m17_11b(void) { while (1) { v(); } }
static int (*m17_12)(int) = ext; /* expect: 17.12 */
static int (*m17_12b)(int) = &ext; static void m17_12c(void) { if (ext == 0) { v(); } if (v) v(); } /* expect: 17.12 */
static const fint *m17_13; /* expect: 17.13 */
static int m18_1(void) { int a[3] = { 0 }; int *p = a + 4; return a[3] + *p; } /* expect: 18.1 18.4 */
static int m18_1b(int i) { int a[3] = { 0 }; if (i > 2) { return a[i]; } return a[2]; } /* expect: 18.1 */
static int m18_1c(void) { int a[2][2] = { { 0 } }; int *p = &a[0][0]; return a[1][2] + p[-1]; } /* expect: 18.1 */
static int m18_2(void) { int a[3], b[3]; return (int)(&a[1] - &b[0]) + (int)(&a[2] - a); } /* expect: 18.2 */
static int m18_3(void) { int a[3], b[3]; return (a < b) || (&a[1] < &a[2]); } /* expect: 18.3 */
static int *m18_4(int *p) { p = p + 1; p += 2; p++; return p - 1; } /* expect: 18.4 17.8 */
static int m18_4b(int a[], int i) { return *(a + i) + a[i] + i[a]; } /* expect: 18.4 */
static int ***m18_5; static int **m18_5b; int *(*m18_5c)[3]; /* expect: 18.5 */
static void m18_5d(int ***p) { ptr(p); } /* expect: 18.5 */
static int *m18_6(void) { int a = 1; return &a; } /* expect: 18.6 */
static int *m18_6b(void) { static int a; return &a; }
static int *gp; static void m18_6c(int n) { gp = &n; } /* expect: 18.6 */
static char *m18_6d(void) { char b[3] = "ab"; return b; } /* expect: 18.6 */
struct m18_7 { int n; char d[]; }; struct m18_7b { int n; char d[1]; }; /* expect: 18.7 */
struct m18_7c { int n; char d[0]; };
static void m18_8(int n) { int a[n]; char b[n][2]; int c[3]; ptr(a); ptr(b); ptr(c); } /* expect: 18.8 */
static void m18_8b(int n, int a[n]) { ptr(a); (void)n; }
static void m18_9(void) { ptr(mk().m); } /* expect: 18.9 */
static int m18_9b(void) { return mk().m[0] + mk().n; }
static void m18_10(int n, int (*p)[n]) { ptr(p); } /* expect: 18.10 */
static void m18_10b(int (*p)[3]) { ptr(p); }
union U { int i; short s; char c[4]; }; /* expect: 19.2 */
static void m19_1(union U *u) { u->i = u->s; } /* expect: 19.1 19.2 */
static int m19_3(void) { union U u; u.i = 2; return u.s; } /* expect: 19.2 19.3 */
static int m19_3b(void) { union U u; u.s = 2; return u.s; } /* expect: 19.2 */
typedef union { int a; float f; } U2; /* expect: 19.2 */
static float m19_3c(U2 x) { x.a = 1; return x.f; } /* expect: 17.8 19.3 */
