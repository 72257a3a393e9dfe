#include <stdint.h>
#include <stdlib.h>
extern volatile uint32_t REG;
extern int get(void);
extern void put(int v);
static int nothing(int a) { int b = a; return b; }
static void empty(void) { }
int stmts(int a, int b)
{
    a + b;                             /* expect: 2.2 */
    a == b;                            /* expect: 2.2 */
    a;                                 /* expect: 2.2 */
    *(&a);                             /* expect: 2.2 */
    (void)a;
    get();
    (void)get();
    REG;
    (int)a;                            /* expect: 2.2 */
    -a;                                /* expect: 2.2 */
    a, b;                              /* expect: 2.2 */
    ;
    a = b;
    return a;
}
void *ptr(int *p)
{
    p + 1;                             /* expect: 2.2 */
    *p++;                              /* expect: 2.2 */
    (*p)++;
    p[0];                              /* expect: 2.2 */
    p++;
    return p;
}
void dead_store(int n)
{
    int x;
    int y;
    x = n + 1;                         /* expect: 2.2 */
    x = n + 2;
    put(x);
    y = get();
    x = 5;                             /* expect: 2.2 */
    (void)y;
}
int no_effect(int a)
{
    a += 2;
    return a;
}
void calls(int a)
{
    empty();                           /* expect: 2.2 */
    (void)nothing(a);
    put(a);
    a < 3 ? put(1) : put(2);
    a > 0 && put2(a);
    if (a > 2) { }
}
int put2(int a);
int shadow(int k)
{
    int r = 0;
    r = k;
    k = 4;                             /* expect: 2.2 */
    return r;
}
struct dev { uint32_t mode; };
void config(volatile struct dev *d)
{
    d->mode = 0u;
    d->mode = 3u;
    d->mode;
}
void config2(void)
{
    struct dev local;
    local.mode = 1u;
}
