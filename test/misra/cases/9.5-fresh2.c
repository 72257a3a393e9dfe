enum { A, B, N };
static const char *n1[] = { [A] = "a", [B] = "b" };  /* expect: 9.5 */
static const char *n2[N] = { [A] = "a", [B] = "b" };
static int n3[] = { 1, 2, [4] = 3 };                 /* expect: 9.5 */
static const struct { int k; int v; } map[] = { { .k = 1, .v = 2 } };
static struct { int k; } m2[] = { [0] = { .k = 1 } };   /* expect: 9.5 */
static int m3[][2] = { { 1, 2 } };
static char s[] = { [0] = 'a', 'b' };                /* expect: 9.5 */
static int m4[2][2] = { [0] = { [1] = 2 } };
typedef int open_t[];
static open_t o = { [2] = 1 };                       /* expect: 9.5 */
