extern int other(int x);
static int direct(int n)
{
  return (n <= 1) ? 1 : n * direct(n - 1); /* expect: 17.2 */
}
static int b(int n);
static int a(int n)
{
  return b(n - 1); /* expect: 17.2 */
}
static int c(int n)
{
  int r = 0;
  if (n > 0)
  {
    r = a(n - 1); /* expect: 17.2 */
  }
  return r;
}
static int b(int n)
{
  return c(n); /* expect: 17.2 */
}
static int leaf(int n) { return n; }
static int calls(int n) { return leaf(n) + leaf(n + 1) + other(n); }
static void visit(int (*cb)(int), int n) { (void)cb(n); }
static int start(int n) { visit(leaf, n); return calls(n); }
int main(void) { return direct(3) + a(3) + start(2); }
struct tree { struct tree *l, *r; int v; };
static int sum(const struct tree *t)
{
  int s = 0;
  if (t != 0)
  {
    s = t->v;
    s += sum(t->l); /* expect: 17.2 */
    s += sum(t->r); /* expect: 17.2 */
  }
  return s;
}
int total(const struct tree *t) { return sum(t); }
static void self(void) { (void)sizeof(self); }
#define AGAIN(n) again((n) - 1)
static int again(int n) { return n > 0 ? AGAIN(n) : 0; } /* expect: 17.2 */
