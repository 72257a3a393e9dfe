typedef int (*fn)(int);
int a(int x);
int b(int x);
int a(int x) { return (x > 0) ? b(x - 1) : 0; } /* expect: 17.2 */
int b(int x) { return a(x); } /* expect: 17.2 */
int c(int x) { return a(x); }
int d(int x) { if (x > 0) { x = d(x - 1); } return x; } /* expect: 17.2 */
int e(int x)
{
  fn f = e;
  return (x > 0) ? f(x - 1) : 0; /* expect: 17.2 */
}
static int g(int x);
static int h(int x) { return g(x) + 1; } /* expect: 17.2 */
static int g(int x)
{
  switch (x)
  {
    case 1: return h(2); /* expect: 17.2 */
    default: return 0;
  }
}
int main(int argc, char **argv) { (void)argv; return (argc > 1) ? main(argc - 1, argv) : g(1); } /* expect: 17.2 */
