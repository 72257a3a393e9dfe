#include <math.h>
#define sqrt_any(X) _Generic((X), float: sqrtf, default: sqrt)(X)
#define NAME(X) _Generic((X), int: "int", default: "other")
#define WRAP(X) NAME(X)
extern int g;
int f(double d, float x)
{
  int a = _Generic(d, double: 1, default: 2); /* expect: 23.1 */
  double r = sqrt_any(x);
  const char *s = NAME(d);
  s = WRAP(x);
  return _Generic(a, int: a, default: 0) + (int)r + s[0]; /* expect: 23.1 */
}
#define TYPE_ID(v) _Generic((v), \
    int: 1, \
    float: 2, \
    default: 0)
int h(int x) { return TYPE_ID(x) + TYPE_ID(1.0f); }
