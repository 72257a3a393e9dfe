#include <stddef.h>
void f(size_t n, int m[n][n], /* expect: 18.10 */
       int (*p)[n], /* expect: 18.10 */
       int v[n], int (*q)[3], int *r[n])
{
  int (*a)[n] = p; /* expect: 18.10 */
  int (*b)[3] = q;
  int (*c)[n][2]; /* expect: 18.10 */
  typedef int row[n];
  row *d; /* expect: 18.10 */
  int (*e)[sizeof(int)];
  int (**g)[n]; /* expect: 18.10 */
  (void)m; (void)v; (void)r; (void)a; (void)b; (void)c; (void)d; (void)e; (void)g;
}
void proto(size_t n, int (*)[n]); /* expect: 18.10 */
void proto2(size_t n, int a[n][3]);
void proto3(size_t n, int a[3][n]); /* expect: 18.10 */
