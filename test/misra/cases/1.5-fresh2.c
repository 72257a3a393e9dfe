#include <stdio.h>
#include <stdlib.h>
#include <stdatomic.h>
#include <stdbool.h>
typedef int (*hook_t)();               /* expect: 1.5 */
typedef int (*hook2_t)(void);
struct ops { void (*init)(); void (*fini)(void); };   /* expect: 1.5 */
static int add(a, b)                   /* expect: 1.5 */
    int a;
    int b;
{
    return a + b;
}
unsigned static int ticks;             /* expect: 1.5 */
int extern shared;                     /* expect: 1.5 */
static volatile int vt;
volatile static int vt2;               /* expect: 1.5 */
struct cfg { int a; } static cfg0;     /* expect: 1.5 */
void f(void)
{
    int register r = 0;                /* expect: 1.5 */
    register int ok = 0;
    (void)r; (void)ok;
    static const int k = 2;
    (void)k;
    void (*p)() = 0;                   /* expect: 1.5 */
    (void)p; (void)sizeof(int (*)());  /* expect: 1.5 */
}
#define bool int                       /* expect: 1.5 */
#undef false                           /* expect: 1.5 */
void g(void *q)
{
    enum { NONE = 0 };
    q = realloc(q, NONE);              /* expect: 1.5 */
    (void)q;
}
