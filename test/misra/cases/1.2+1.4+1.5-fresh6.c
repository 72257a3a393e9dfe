int s1(int n) { int v[n]; v[0] = 1; return v[0]; }
int s2(int n) { typeof(n) m = n; return m; }               /* expect: 1.2 */
int s3[0];                                                 /* expect: 1.2 */
int s4(int c) { return c ?: 1; }                           /* expect: 1.2 */
struct s5 { };                                             /* expect: 1.2 */
int s6(void) { return 0b11; }                              /* expect: 1.2 */
_Atomic int s7;                                            /* expect: 1.4 */
_Thread_local int s8;                                      /* expect: 1.4 */
_Alignas(8) char s9;                                       /* expect: 1.4 */
_Noreturn void s10(void);                                  /* expect: 1.4 */
int s11(void) { return _Generic(1, int: 1, default: 2); }  /* expect: 1.4 */
int s12();                                                 /* expect: 1.5 */
int s13(a) int a; { return a; }                            /* expect: 1.5 */
int static s14;                                            /* expect: 1.5 */
typedef long unsigned const extern_like;
void s15(void) __attribute__((noinline));                  /* expect: 1.2 */
int s16(int x) { switch (x) { case 0 ... 3: return 1; default: return 2; } } /* expect: 1.2 */
int s17(void) { return __builtin_expect(1, 0); }           /* expect: 1.2 */
int s18(int x) { return ({ int y = x; y; }); }             /* expect: 1.2 */
static inline int s19(void) { return 1; }
int s20(int x) { void *t = &&here; (void)t; here: return x; } /* expect: 1.2 */
__extension__ typedef long long s21;  /* expect: 1.2 */
#pragma GCC optimize("O2")
char s22 = '\e';                                           /* expect: 1.2 */
_Static_assert(1, "x");
_Complex double s23;
int s24(void (*f)()) { return f != 0; }                    /* expect: 1.5 */
