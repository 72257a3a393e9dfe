#include <math.h>
#define sqrt_any(X) _Generic((X), float: sqrtf, default: sqrt)(X)
#define NO_OPERAND _Generic(1, int: 1, default: 0) /* expect: 23.1 */
#define NAME(X) _Generic((X), int: "int", default: "other")
#define BAD(X) _Generic(g, int: (X), default: 0) /* expect: 23.1 */
#define WRAP(X) NAME(X)
extern int g;
int f(double d, float x)
{
  int a = _Generic(d, double: 1, default: 2); /* expect: 23.1 */
  double r = sqrt_any(x);
  const char *s = NAME(d);
  s = WRAP(x);
  a += NO_OPERAND;
  a += BAD(3);
  return _Generic(a, int: a, default: 0) + (int)r + s[0]; /* expect: 23.1 */
}
#define TYPE_ID(v) _Generic((v), \
    int: 1, \
    float: 2, \
    default: 0)
int h(int x) { return TYPE_ID(x) + TYPE_ID(1.0f); }
