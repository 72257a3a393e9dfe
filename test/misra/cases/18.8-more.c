#include <stddef.h>
#include <stdint.h>
#define SIZE 10
enum { COUNT = 3 };
static const size_t len = 4u;
void f(size_t n, const int m, char *s)
{
  int a[SIZE];
  int b[COUNT * 2];
  int c[sizeof(int)];
  int d[n]; /* expect: 18.8 */
  int e[m]; /* expect: 18.8 */
  int g[len]; /* expect: 18.8 */
  int h[2][n]; /* expect: 18.8 */
  int i[n][2]; /* expect: 18.8 */
  char j[] = "abc";
  int k[(int)3.0];
  int *l[n]; /* expect: 18.8 */
  struct { int m[3]; } o;
  if (n > 1u) { char q[n + 1u]; (void)q; } /* expect: 18.8 */
  typedef char buf_t[n]; /* expect: 18.8 */
  char r[sizeof(j)];
  char t[COUNT > 2 ? 1 : 2];
  (void)a; (void)b; (void)c; (void)d; (void)e; (void)g; (void)h; (void)i; (void)k; (void)l; (void)o; (void)r; (void)t; (void)s;
}
void p(int n, int a[n]);
void q(int n, int a[*]);
