#define A(x) #x
#define B(x, y) x ## y
#define C(x, y) #x ## y /* expect: 20.11 */
#define D(x, y) x ## #y
#define E(x, y) x ## y ## x
#define F(x) L ## #x
#define G(a, b) #a #b
#define H(a, b, c) a ## b #c
#define I(a, b) # a ## b /* expect: 20.11 */
int x;
