#include <stdint.h>
#include <string.h>
struct s { const char *name; char *text; const volatile int *reg; int arr[3]; };
typedef const int cint_t;
typedef char *string_t;
extern void g(int *p);
extern void cg(const int *p);
extern char *find(const char *s);
extern _Atomic int at;
void f(const int *cp, volatile int *vp, const struct s *cs, int *p, const char *text, char **pp, cint_t *tp, const volatile int *cvp, char *const cs_ptr)
{
  int *a = (int *)cp; /* expect: 11.8 */
  int *b = (int *)vp; /* expect: 11.8 */
  volatile int *c = (volatile int *)cp; /* expect: 11.8 */
  const int *d = (const int *)p;
  const volatile int *e = (const volatile int *)cp;
  g((int *)cp); /* expect: 11.8 */
  cg(p);
  int *h = (int *)&cs->arr[0]; /* expect: 11.8 */
  struct s *i = (struct s *)cs; /* expect: 11.8 */
  string_t j = (string_t)text; /* expect: 11.8 */
  int *k = (int *)tp; /* expect: 11.8 */
  const int *l = (const int *)cvp; /* expect: 11.8 */
  char *m = (char *)(uintptr_t)text;
  char *n = cs_ptr;
  char *o = (char *)cs_ptr;
  const char **q = (const char **)pp;
  char *const *r = (char *const *)pp;
  char **t = (char **)r; /* expect: 11.8 */
  void *u = (void *)cp; /* expect: 11.8 */
  const void *v = cp;
  uint8_t *w = (uint8_t *)text; /* expect: 11.8 */
  const uint8_t *x = (const uint8_t *)text;
  int y = (int)*cp;
  char *z = strchr(text, 'a');
  (void)a; (void)b; (void)c; (void)d; (void)e; (void)h; (void)i; (void)j; (void)k; (void)l; (void)m; (void)n; (void)o;
  (void)q; (void)t; (void)u; (void)v; (void)w; (void)x; (void)y; (void)z;
}
#define UNCONST(p) ((char *)(p))
char *macro(const char *s, char *t)
{
  char *a = UNCONST(t);
  (void)a;
  return UNCONST(s); /* expect: 11.8 */
}
void implicit(const int *cp, const char *text)
{
  int *p = cp; /* expect: 11.8 */
  p = cp; /* expect: 11.8 */
  g(cp); /* expect: 11.8 */
  char *s = "literal";
  (void)p; (void)s; (void)text;
}
int *give(const int *cp)
{
  return (int *)cp; /* expect: 11.8 */
}
int rows(int (*m)[3], const int (*cm)[3])
{
  int (*a)[3] = (int (*)[3])cm; /* expect: 11.8 */
  const int (*b)[3] = (const int (*)[3])m;
  return a[0][0] + b[0][0];
}
