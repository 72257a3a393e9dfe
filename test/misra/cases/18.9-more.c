struct in { char name[4]; };
struct s { int a[2]; struct in i; int *p; };
extern struct s make(void);
extern struct in mk2(void);
static struct s gs;
static void take(const int *p) { (void)p; }
int f(int c, struct s x, struct s y)
{
  const int *p = make().a; /* expect: 18.9 */
  char ch = make().i.name[1];
  const char *n = make().i.name; /* expect: 18.9 */
  take(make().a); /* expect: 18.9 */
  take(make().p);
  take(gs.a);
  take((c ? x : y).a); /* expect: 18.9 */
  take((x = y).a); /* expect: 18.9 */
  int v = make().a[0] + (c ? x : y).a[1];
  p = &(make().a[1]); /* expect: 18.9 */
  n = &mk2().name[0]; /* expect: 18.9 */
  struct s copy = make();
  take(copy.a);
  (void)sizeof(make().a);
  p = make().a + 1; /* expect: 18.9 */
  return v + ch + *p + *n;
}
