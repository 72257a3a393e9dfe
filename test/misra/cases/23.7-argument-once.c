#define A(X) _Generic((X), int: f_int, default: f_any)(X)
#define B(X, Y) _Generic((X), int: f_int(Y), default: 0) /* expect: 23.7 */
#define C(X) _Generic((X), int: 1, default: 2)
#define D(X) _Generic((X), int: f_int, default: f_any)((X), (X)) /* expect: 23.7 */
#define E(X) (_Generic((X), int: f_int, default: f_any)(X) + (X)) /* expect: 23.7 */
#define F(X) _Generic((X), int: f_int(X), default: f_any(X))
#define G(X) _Generic((X), int: f_int, default: f_any)(0) /* expect: 23.7 */
#define H(X) _Generic((X), int: 0, default: f_any(X)) /* expect: 23.7 */
int f_int(int x); int f_any(double d);
int x;
