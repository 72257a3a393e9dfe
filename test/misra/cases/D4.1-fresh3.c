#include <stdint.h>
#include <stddef.h>
#include <limits.h>
static int t[4];
int a(int i) { if (i == 4) { return t[i]; } return 0; }        /* expect: D4.1 */
int b(void) { int s = 0; for (int i = 0; i <= 4; i++) { s += t[i]; } return s; }   /* expect: D4.1 */
int c(int d) { if (d == 0) { return 10 / d; } return 1; }      /* expect: D4.1 */
int d(const int *p) { if (p == NULL) { return *p; } return 0; }   /* expect: D4.1 */
int e(void) { int x = INT_MIN; return x - 1; }                 /* expect: D4.1 */
int f(int x) { return (x < INT_MAX) ? (x + 1) : x; }
int g(const int *p) { return (p == NULL) ? 0 : *p; }
int h(unsigned i) { return (i < 4u) ? t[i] : 0; }
int k(void) { int z = 0; z = z * 5; return 7 % z; }            /* expect: D4.1 */
int l(void) { int *q = t; q += 4; return *q; }                 /* expect: D4.1 */
int m(void) { int *q = t; q += 3; return *q; }
