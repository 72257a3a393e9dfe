/* I is like i, and like l; i is not like l. */
static int sum(const int *l, int n)
{
  int s = 0;
  for (int i = 0; i < n; i++) { s += l[i]; }
  return s;
}
static int fill, flll;
static int fiil, fIIl;                           /* expect: D4.5 */
static int tail1;
static int taIl1;                                /* expect: D4.5 */
static int tall1;                                /* expect: D4.5 */
