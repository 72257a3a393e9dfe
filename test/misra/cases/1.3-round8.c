#include <stdint.h>
#include <string.h>
#include <stdlib.h>
#include <limits.h>
int f1(int i) { i = i++ + 1; return i; } /* expect: 1.3 */
int f2(void) { int a[3] = { 1, 2, 3 }; return a[3]; } /* expect: 1.3 */
int f3(void) { return 1 / 0; } /* expect: 1.3 */
int f4(void) { return INT_MAX + 1; } /* expect: 1.3 */
int f5(void) { return 1 << 40; } /* expect: 1.3 */
int f6(void) { int *p = NULL; return *p; } /* expect: 1.3 */
int *f7(void) { int x = 1; return &x; }  /* expect: 1.3 */
int f8(void) { char *s = "x"; s[0] = 'y'; return s[0]; } /* expect: 1.3 */
void f9(void) { const int c = 1; *(int *)&c = 2; } /* expect: 1.3 */
int f10(void) { int x; return x; } /* expect: 1.3 */
int f11(int k) { if (k > 0) { return 1; } } 
void f12(void) { char *p = malloc(4); free(p); free(p); } /* expect: 1.3 */
int f13(void) { char *p = malloc(4); if (p != NULL) { p[0] = 1; free(p); return p[0]; } return 0; } /* expect: 1.3 */
float f14(void) { int x = 1; return *(float *)&x; }
int f15(int a) { return a / 2; }
int f16(unsigned u) { return (int)(u << 31); }
