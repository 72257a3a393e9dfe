int a[3] = { 1, 2, 3 };
int b[3] = { 1, 2 };                             /* expect: 9.3 */
int c[3] = { 0 };
int d[3] = { [1] = 2 };
int e[3] = { [0] = 1, 2 };                       /* expect: 9.3 */
int f[2][2] = { { 1, 2 }, { 3 } };               /* expect: 9.3 */
int g[2][2] = { { 0 }, { 3, 4 } };
char h[10] = "abc";
char i[10] = { 'a', 'b' };                       /* expect: 9.3 */
int j[3] = { 1 };                                /* expect: 9.3 */
struct s { int m[3]; int n; };
struct s k = { { 1, 2 }, 3 };                    /* expect: 9.3 */
struct s l = { { 1, 2, 3 }, 3 };
int m[3][2] = { { 1, 2 }, { 3, 4 } };            /* expect: 9.3 */
int n[3][2] = { { 0 }, [2] = { 1, 2 } };         /* expect: 9.3 */
int o[4] = { [3] = 1, [1] = 2 };
int p[] = { 1, 2 };
struct s q = { { 0 }, 1 };
char *r[3] = { "a", "b" };                       /* expect: 9.3 */
