// accepted by clang 19 -std=c23
void f(int n, int a[n][n+1], int b[static const 3], int c[*]);
void f(int n, int a[n][n+1], int b[static const 3], int c[]) { int v[n][3];
sizeof v;
typedef int T[n];
T t;
int (*p)[n] = &t; (void)p;
for (int i = 0;
i < n;
i++) v[i][0] = i; } int g(int n, int (*)[n], int [][n]);
