struct s { int m; };
enum e { A };
extern void one(int a);
extern int two(int a, int b);
const int k = 1;
void f(int *p, const int *cp, char *c, struct s v, double d)
{
  k = 2;                    /* expect: 1.1 */
  *cp = 3;                  /* expect: 1.1 */
  p = c;                    /* expect: 1.1 */
  p = 5;                    /* expect: 1.1 */
  p = cp;                   /* expect: 1.1 */
  p = 0;
  p = (int *)c;
  one();                    /* expect: 1.1 */
  one(1, 2);                /* expect: 1.1 */
  one(1);
  two(1);                   /* expect: 1.1 */
  v = 3;                    /* expect: 1.1 */
  d = v.m % 2;
  d = d % 2;                /* expect: 1.1 */
  d = d << 1;               /* expect: 1.1 */
  v.missing = 1;            /* expect: 1.1 */
  one(v.m);
  switch (v.m)
  {
    case 1: break;
    case 1: break;          /* expect: 1.1 */
    default: break;
  }
  return 1;                 /* expect: 1.1 */
}
int g(void)
{
  return;                   /* expect: 1.1 */
}
int h(void) { return 0; }
