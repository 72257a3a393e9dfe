#define A(x) _Generic((x), default: 1) /* expect: 23.3 */
#define B(x) _Generic((x), int: 1)
#define C(x) _Generic((x), int: 1, default: 2)
#define D(x) _Generic((x), int: 1, float: 2)
int f(int i)
{
  int r = _Generic(i, default: 3); /* expect: 23.3 */
  r += A(i);
  return r + B(i) + C(i) + D(i);
}
