#include <stdint.h>
int a[4] = { 1, 2, 3 };                              /* expect: 9.3 */
int b[4] = { [3] = 1 };
int c[4] = { [0] = 1, [3] = 2 };
int d[2][2] = { { 1 }, { 2 } };                      /* expect: 9.3 */
int e[2][2] = { [0] = { 1, 2 } };
char f[4] = "ab";
char g[4] = { 'a', 'b' };                            /* expect: 9.3 */
struct s { int v[3]; int w[2]; };
struct s h = { { 1, 2, 3 }, { 1 } };                 /* expect: 9.3 */
struct s i = { .v = { 1 }, .w = { 1, 2 } };          /* expect: 9.3 */
struct s j = { .w = { 1, 2 } };
struct s k[2] = { { { 0 }, { 0 } } };                /* expect: 9.3 */
struct s l[2] = { 0 };
int m[] = { 1 };
int n[3] = { 0 };
int o[3] = { 0, 0 };                                 /* expect: 9.3 */
int p[3] = { 1, };                                   /* expect: 9.3 */
const char *q[3] = { "a", 0 };                       /* expect: 9.3 */
void f1(void) { int *x = (int[3]){ 1, 2 }; (void)x; }   /* expect: 9.3 */
enum { A, B, N };
const char *names[N] = { [A] = "a", [B] = "b" };
int r[2][3] = { { 1, 2, 3 }, { 0 } };
