typedef char *str;
typedef str *strs;
struct s { char ***a; str **b; int **c; }; /* expect: 18.5 */
char **ok(char **a, char *b[]);
char ***bad(void); /* expect: 18.5 */
void par(char ***a); /* expect: 18.5 */
void par2(int **, int ***); /* expect: 18.5 */
void par3(strs *a); /* expect: 18.5 */
static int ***g; /* expect: 18.5 */
static int *(*arr)[3];
static int **(*fp)(int **a);
typedef int ***ppp; /* expect: 18.5 */
static int *const *const *h; /* expect: 18.5 */
void f(void)
{
  int ***l = g; /* expect: 18.5 */
  int **m = *l;
  for (char ***i = bad(); *i != 0; i++) { } /* expect: 18.5 */
  (void)m; (void)arr; (void)fp; (void)h;
}
