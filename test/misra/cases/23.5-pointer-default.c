#include <stddef.h>
#define ANY(X) _Generic((X), int *: 1, default: 0)
#define CONST(X) _Generic((X), const int *: 1, int *: 2, default: 0)
#define ONLYC(X) _Generic((X), const int *: 1, default: 0)
#define VOIDP(X) _Generic((X), void *: 1, default: 0)
#define NONE(X) _Generic((X), int: 1, default: 0)
int f(int *p, const int *cp, float *fl, void *v, const void *cv, int i)
{
  int r = ANY(p);
  r += CONST(cp);
  r += CONST(p);
  r += ANY(i);
  r += VOIDP(v);
  r += VOIDP(p); /* expect: 23.5 */
  r += ONLYC(p); /* expect: 23.5 */
  r += ONLYC(cp);
  r += NONE(p);
  r += ANY(fl);
  r += ANY(0);
  return r;
}
