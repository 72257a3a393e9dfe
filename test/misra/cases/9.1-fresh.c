#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
struct pt { int x; int y; };
extern void set(int *p);
extern void cset(const int *p);
extern int get(void);
extern bool try_get(int *out);
extern void sink(int v);
void f1(bool b, uint16_t *p)
{
    uint16_t u;
    if (b) { u = 3u; }
    *p = u;                            /* expect: 9.1 */
}
void f2(void)
{
    int a;
    int c = 1;
    static int s;
    sink(a);                           /* expect: 9.1 */
    sink(c + s);
    set(&a);
    sink(a);
}
void f3(void)
{
    struct pt p;
    p.x = 1;
    sink(p.x);
    sink(p.y);                         /* expect: 9.1 */
}
void f4(void)
{
    int arr[3];
    sink(arr[1]);                      /* expect: 9.1 */
    int arr2[3] = { 0 };
    sink(arr2[1]);
}
void f5(int n)
{
    int t;
    for (int i = 0; i < 3; i++) { t = i; }
    sink(t);
    int w;
    while (n > 0) { w = n; n--; }
    sink(w);                           /* expect: 9.1 */
}
int f6(int k)
{
    int r;
    switch (k)
    {
        case 0: r = 1; break;
        case 1: r = 2; break;
        default: break;
    }
    return r;                          /* expect: 9.1 */
}
int f7(int k)
{
    int r;
    switch (k) { case 0: r = 1; break; default: r = 2; break; }
    return r;
}
void f8(void)
{
    int *p;
    *p = 3;                            /* expect: 9.1 */
    int q;
    q++;                               /* expect: 9.1 */
    int r;
    r += 2;                            /* expect: 9.1 */
    int z = z + 1;                     /* expect: 9.1 */
    (void)z;
}
void f9(void)
{
    int *m = malloc(sizeof(int));
    if (m != NULL) { sink(*m); }       /* expect: 9.1 */
    int *c = calloc(1, sizeof(int));
    if (c != NULL) { sink(*c); }
    free(m); free(c);
}
void f10(bool b)
{
    goto skip;
    int v = 3;
skip:
    sink(v);                           /* expect: 9.1 */
    int y;
    if (b) { y = 1; } else { return; }
    sink(y);
    int o;
    if (try_get(&o)) { sink(o); }
    int s2;
    (void)sizeof(s2);
    int *ps = &s2;
    *ps = 4;
    sink(s2);
}
int f11(bool b)
{
    int v;
    if (b) { v = 1; }
    if (b) { return v; }
    return 0;
}
struct pt f12(void)
{
    struct pt p;
    return p;                          /* expect: 9.1 */
}
void f13(void)
{
    char buf[8];
    (void)memset(buf, 0, sizeof(buf));
    sink(buf[0]);
    int u;
    cset(&u);                          /* expect: 9.1 */
    int c1;
    int d1 = (get() > 0) ? c1 : 2;     /* expect: 9.1 */
    sink(d1);
    int e1;
    if ((get() > 0) && (try_get(&e1))) { sink(e1); }
}
