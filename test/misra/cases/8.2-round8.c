void f1(); /* expect: 8.2 */
void f2(void);
void f3(int); /* expect: 8.2 */
void f4(int a);
void f5(int a, char); /* expect: 8.2 */
void f6() { } /* expect: 8.2 */
int f7(a, b) int a; int b; { return a + b; } /* expect: 8.2 */
void f8(int a[]);
void f9(int []); /* expect: 8.2 */
typedef int (*t1)(int); /* expect: 8.2 */
typedef int (*t2)(int a);
typedef void (*t3)(); /* expect: 8.2 */
int (*p1)(int, int); /* expect: 8.2 */
int (*p2)(int a, int b);
void f10(void (*cb)(int)); /* expect: 8.2 */
void f11(void (*cb)(int x));
void f12(void (*)(int x)); /* expect: 8.2 */
struct s { void (*h)(void *); void (*g)(void *p); }; /* expect: 8.2 */
void f13(const char *fmt, ...);
void f14(const char *, ...); /* expect: 8.2 */
void g(void)
{
    void (*lp)(); /* expect: 8.2 */
    (void)(int (*)(int))0;  /* expect: 8.2 */
    (void)sizeof(int (*)(void));
}
int (*f15(void))(int); /* expect: 8.2 */
int (*f16(int a))(int b);
