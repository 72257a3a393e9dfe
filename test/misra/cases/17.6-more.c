void a(int v[static 1]); /* expect: 17.6 */
void b(int v[const 3]);
void c(int n, int v[static n]); /* expect: 17.6 */
void d(int v[static 2][3]); /* expect: 17.6 */
static void e(int v[3]) { static int k[3]; k[0] = v[0]; (void)k; }
int f(int (*p)(int q[static 3])); /* expect: 17.6 */
void g(
  int x,
  int y[static restrict 4]); /* expect: 17.6 */
void h(int v[static const 4]) { (void)v; e((int *)v); } /* expect: 17.6 */
