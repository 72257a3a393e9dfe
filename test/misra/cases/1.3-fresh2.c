#include <stdint.h>
#include <stddef.h>
#include <stdlib.h>
#include <limits.h>
struct node { struct node *next; int v; };
extern int get(void);
int *local_addr(void) { int v = 1; return &v; }         /* expect: 1.3 */
int *static_addr(void) { static int v = 1; return &v; }
int twice(int i) { i = i++ + 1; return i; }              /* expect: 1.3 */
int order(int i, int *a) { a[i] = i++; return i; }       /* expect: 1.3 */
int ordered(int i, int *a) { a[i] = 1; i++; return i; }
int shift_wide(int v) { return v << 32; }                /* expect: 1.3 */
int shift_neg(int v) { return v >> -1; }                 /* expect: 1.3 */
int shift_ok(unsigned v) { return (int)(v << 31); }
void dbl(void) { char *p = malloc(4u); free(p); free(p); }      /* expect: 1.3 */
void interior(void) { char *p = malloc(4u); if (p != NULL) { p++; free(p); } }  /* expect: 1.3 */
void stack_free(void) { int v; free(&v); }               /* expect: 1.3 */
int after(void) { int *p = malloc(sizeof *p); int r = 0; if (p != NULL) { *p = 1; free(p); r = *p; } return r; }  /* expect: 1.3 */
int walk(struct node *n) { int s = 0; while (n != NULL) { s += n->v; n = n->next; } return s; }
int null_after(struct node *n) { if (n == NULL) { return n->v; } return 0; }     /* expect: 1.3 */
int oob(void) { int a[4] = { 1, 2, 3, 4 }; int s = 0; for (int i = 0; i <= 4; i++) { s += a[i]; } return s; }  /* expect: 1.3 */
int inb(void) { int a[4] = { 1, 2, 3, 4 }; int s = 0; for (int i = 0; i < 4; i++) { s += a[i]; } return s; }
const int K = 3;
void cw(void) { *(int *)&K = 4; }                        /* expect: 1.3 */
int unset(void) { int u; return u; }                     /* expect: 1.3 */
int modz(int a) { int z = a - a; return a % z; }         
int fac(int n) { return (n > 1) ? n * fac(n - 1) : 1; }
int abs_min(void) { return abs(INT_MIN); }               
int mul(void) { int16_t a = 300; return a * a; }
int big(void) { int a = 100000; return a * a; }          /* expect: 1.3 */
