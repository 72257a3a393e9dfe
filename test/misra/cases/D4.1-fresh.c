#include <stdint.h>
#include <stddef.h>
#include <limits.h>
#include <math.h>
extern int get(void);
extern int32_t *find(int k);
int div1(int a, int b) { return a / b; }   /* expect: D4.1 */
int div2(int a, int b) { int r = 0; if (b != 0) { r = a / b; } return r; }
int mod1(int a, unsigned b) { return a % (int)b; }   /* expect: D4.1 */
int arr(int i) { static int t[4] = { 1, 2, 3, 4 }; return t[i]; }   /* expect: D4.1 */
int arr2(int i) { static int t[4] = { 1, 2, 3, 4 }; int r = 0; if ((i >= 0) && (i < 4)) { r = t[i]; } return r; }
int arr3(unsigned i) { static int t[4] = { 1, 2, 3, 4 }; return t[i & 3u]; }
int arr4(void) { int t[4] = { 0 }; return t[4]; }   /* expect: D4.1 */
int deref(void) { int32_t *p = find(2); return *p; }  
int nul(int c) { int v = 1; int *p = NULL; if (c > 0) { p = &v; } return *p; }   /* expect: D4.1 */
int over(void) { int m = INT_MAX; m++; return m; }  /* expect: D4.1 */
unsigned sh(unsigned v) { return v << 33; }
