#define A(X) _Generic((X), default: 0, int: 1)
#define B(X) _Generic((X), int: 1, default: 0)
#define C(X) _Generic((X), int: 1, default: 0, float: 2) /* expect: 23.8 */
#define D(X) _Generic((X), int: 1, float: 2)
#define E(X) _Generic((X), default: _Generic(1, int: 1, default: 2), int: 3)
int f(int i)
{
  int r = _Generic(i, char: 1, default: 2, int: 3); /* expect: 23.8 */
  r += A(i) + B(i) + C(i) + D(i) + E(i);
  return r + _Generic(i,
    int: 1,
    default: 2, /* expect: 23.8 */
    long: 3);
}
