#include <stdint.h>
#include <stdlib.h>
#include <string.h>
static int a[4];
int shift_far(int x) { return x << 32; }           /* expect: 1.3 */
int shift_neg(int x) { return x >> -1; }           /* expect: 1.3 */
int div0(int x) { return x / 0; }                  /* expect: 1.3 */
int *dangling(void) { int l = 1; return &l; }  /* expect: 1.3 */
int order(int i) { i = i++ + 1; return i; }        /* expect: 1.3 */
int order2(int i) { return a[i] = i++; }           /* expect: 1.3 */
int uninit(void) { int x; return x; }              /* expect: 1.3 */
char lit(void) { char *p = "abc"; p[0] = 'x'; return *p; } /* expect: 1.3 */
int overflow(void) { return INT32_MAX + 1; }       /* expect: 1.3 */
int noret(int x) { if (x > 0) { return 1; } }
int deref(void) { int *p = NULL; return *p; }      /* expect: 1.3 */
int past(void) { return a[4]; }                    /* expect: 1.3 */
int cst(void) { const int c = 1; *(int *)&c = 2; return c; } /* expect: 1.3 */
int after(void) { int *p = malloc(4); free(p); return *p; } /* expect: 1.3 */
int fine(unsigned x) { return (int)(x << 31); }
