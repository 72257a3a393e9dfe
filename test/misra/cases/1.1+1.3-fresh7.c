#include <stdlib.h>
#include <string.h>
#include <limits.h>
struct list { struct list *next; int v; };
int b1(int *p) { int q[2]; p = q; return *p; }              /* expect: 1.3 */
int *b2(void) { int x = 1; return &x; }                     /* expect: 1.3 */
int b3(int x) { return x++ + x++; }                         /* expect: 1.3 */
int b4(int i, int *a) { a[i] = i++; return a[0]; }          /* expect: 1.3 */
int b5(void) { return INT_MAX + 1; }                        /* expect: 1.3 */
int b6(void) { int a[3] = { 1, 2, 3 }; int *p = a + 4; return *p; } /* expect: 1.3 */
int b7(char *s) { s = "lit"; s[0] = 'x'; return s[0]; }     /* expect: 1.3 */
int b8(void) { int *p = malloc(4); free(p); free(p); return 0; } /* expect: 1.3 */
int b9(struct list *l) { free(l); return l->v; }            /* expect: 1.3 */
unsigned b10(unsigned x) { return x << 40; }                /* expect: 1.3 */
int b11(int x) { return x << 31 >> 31; }
int b12(void) { return INT_MIN / -1; }                      /* expect: 1.3 */
int b13(void) { const int c = 2; int *p = (int *)&c; *p = 3; return c; } /* expect: 1.3 */
int b14(int n) { if (n == 0) { return 1 / n; } return 2; }  /* expect: 1.3 */
int b15(void) { int x; int y = x; return y; }               /* expect: 1.3 */
int b16(int a, int b) { return (a, b); }
void b17(void) { const char *p = 5; }                       /* expect: 1.1 */
void b18(int *p, float *q) { p = q; (void)p; }              /* expect: 1.1 */
void b20(const int *p) { int *q = p; (void)q; }             /* expect: 1.1 */
int b21(void) { int x = "s"; return x; }                    /* expect: 1.1 */
struct list b22(int x) { return x; }                        /* expect: 1.1 */
int b23(int a) { return a(1); }                             /* expect: 1.1 */
int b25(struct list l) { return l->v; }                     /* expect: 1.1 */
int b26(void) { continue; return 1; }                       /* expect: 1.1 */
int b27(int x) { switch (x) { default: break; default: break; } return 1; } /* expect: 1.1 */
int b28(int x) { case 1: return x; }                        /* expect: 1.1 */
int b29(void); float b29(void);                             /* expect: 1.1 */
extern int b30; extern char b30;                            /* expect: 1.1 */
static struct undefined_s b31;                              /* expect: 1.1 */
void b32(void) { struct undefined_t x; (void)&x; }          /* expect: 1.1 */
int b34(void) { register int r = 1; int *p = &r; return *p; } /* expect: 1.1 */
int b35(void) { struct { unsigned f : 2; } s = { 1 }; unsigned *p = &s.f; return *p != 0u; } /* expect: 1.1 */

int b37(void) { return (struct list)1; }                    /* expect: 1.1 */
int b38(int x) { return x ? "a" : 2; }                      /* expect: 1.1 */
int b39(int x) { return &3 != 0; }                          /* expect: 1.1 */
int b40(int x) { (x + 1)++; return x; }                     /* expect: 1.1 */
