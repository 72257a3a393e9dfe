#define A(x) _Generic((x), int: 1, default: 2)
#define B(x) _Generic((x), default: 2, int: 1)
#define C(x) _Generic((x), int: 1, default: 2, long: 3) /* expect: 23.8 */
#define D(x) _Generic((x), \
  int: 1, \
  default: 2, /* expect: 23.8 */ \
  long: 3)
#define E(x) _Generic((x), int: 1, float: _Generic(1.0f, float: 1, default: 2, int: 3), default: 4) /* expect: 23.8 */
int f(int x) { return A(x) + B(x) + C(x) + D(x) + E(x); }
