enum { I0, I1, I2 };
static const int a[] = { [I0] = 1, [I1] = 2 };        /* expect: 9.5 */
static const int b[I2] = { [I0] = 1, [I1] = 2 };
int c[][2] = { [0] = { 1, 2 } };                      /* expect: 9.5 */
int d[2][2] = { [0] = { 1, 2 } };
int e[] = { 1, 2, 3 };
const char *f[] = { "a", [2] = "c" };                 /* expect: 9.5 */
struct s { int v[3]; };
struct s g = { .v = { [1] = 2 } };
struct s h[] = { [1] = { .v = { 1 } } };              /* expect: 9.5 */
void k(void)
{
  int l[] = { [3] = 1 };                              /* expect: 9.5 */
  const int *m = (const int[]){ [1] = 2 };            /* expect: 9.5 */
  int *n = (int[2]){ [1] = 2 };
  char o[] = "abc";
  int *(p[]) = { [0] = 0 };                           /* expect: 9.5 */
}
