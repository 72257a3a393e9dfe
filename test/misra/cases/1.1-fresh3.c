#include <stdint.h>
#include <stddef.h>
struct a { int x; }; struct b { int x; };
static struct a va; static struct b vb;
static const int *cp; static int *ip; static volatile int *vp;
static float *fp; static void (*fn)(int v);
static int use(int a, float *p) { return a + (int)*p; }
static int one(int a) { return a; }
void f(int n)
{
    va = vb;                               /* expect: 1.1 */
    ip = cp;                               /* expect: 1.1 */
    cp = ip;
    ip = vp;                               /* expect: 1.1 */
    vp = ip;
    fp = ip;                               /* expect: 1.1 */
    ip = n;                                /* expect: 1.1 */
    n = ip;                                /* expect: 1.1 */
    ip = NULL;
    fn = one;                              /* expect: 1.1 */
    (void)use(1, ip);                      /* expect: 1.1 */
    (void)use(1, fp);
    (void)use(va, fp);                     /* expect: 1.1 */
    (void)use(1);                          /* expect: 1.1 */
    n = 3.5 % 2;                           /* expect: 1.1 */
    n = fp & 1;                            /* expect: 1.1 */
    n = va.y;                              /* expect: 1.1 */
    n = va.x;
    *cp = 3;                               /* expect: 1.1 */
    ((struct a *)NULL)->x = 1;
    switch (n) { case 1: case 2: break; case 2: break; default: break; }   /* expect: 1.1 */
}
int noval(int a) { if (a > 0) { return; } return 1; }    /* expect: 1.1 */
