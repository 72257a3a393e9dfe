#include <stdint.h>
#include <stddef.h>
typedef int (*cmp_t)(const void *, const void *);     /* expect: 8.2 */
typedef int (*cmp2_t)(const void *a, const void *b);
typedef void fn_t(int);                /* expect: 8.2 */
typedef void fn2_t(int v);
extern void reg(int irq, void (*h)(void), void *);    /* expect: 8.2 */
extern void reg2(int irq, void (*h)(void), void *ctx);
static void isr() { }                  /* expect: 8.2 */
static void isr2(void) { }
static int sum(n, p) int n; const int *p; { return n + p[0]; }   /* expect: 8.2 */
struct vt { void (*a)(struct vt *); void (*b)(struct vt *self); };    /* expect: 8.2 */
int (*table[2])(int) = { NULL };       /* expect: 8.2 */
int (*table2[2])(int x) = { NULL };
void (*signal2(int sig, void (*f)(int)))(int);        /* expect: 8.2 */
void (*signal3(int sig, void (*f)(int s)))(int s);
static int use(int (*f)(int x)) { return f(1) + ((int (*)(int))0)(2); }   /* expect: 8.2 */
extern int printf2(const char *f, ...);
extern int arr(int [static 3]);        /* expect: 8.2 */
extern int arr2(int a[static 3]);
extern int k(register int v);
extern void nothing(void), something(int);            /* expect: 8.2 */
int main() { isr(); isr2(); (void)sum(1, NULL); return use(NULL); }   /* expect: 8.2 */
