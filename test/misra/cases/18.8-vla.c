#include <stdint.h>
#include <stddef.h>
enum { N = 4 };
static const int k = 4;
#define M 5
void f(int n, size_t m, int a[n], int b[][n], int c[*])
{
  int v1[n]; /* expect: 18.8 */
  int v2[4];
  int v3[N];
  int v4[M + 1];
  int v5[k]; /* expect: 18.8 */
  int v6[sizeof(int) * 2u];
  int v7[3][n]; /* expect: 18.8 */
  int v8[m + 1u]; /* expect: 18.8 */
  typedef int vt[n]; /* expect: 18.8 */
  vt v9; /* expect: 18.8 */
  int v10[] = { 1, 2, 3 };
  static int v11[3];
  for (int i = 0; i < n; i++) { char buf[i + 1]; buf[0] = 0; } /* expect: 18.8 */
  int v12[n > 3 ? 3 : 4]; /* expect: 18.8 */
  (void)v1; (void)v2; (void)v3; (void)v4; (void)v5; (void)v6; (void)v7; (void)v8; (void)v9; (void)v10; (void)v11; (void)v12;
}
