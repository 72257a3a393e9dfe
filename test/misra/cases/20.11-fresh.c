#define A(x) #x
#define B(x, y) x##y
#define C(x, y) #x##y /* expect: 20.11 */
#define D(x, y) #x ## y /* expect: 20.11 */
#define E(x, y) #x y
#define F(x, y) x##y #x
#define G(x, y) y ## #x
#define H(x, y) # x ## y /* expect: 20.11 */
#define I(x, y, z) z + #x##y /* expect: 20.11 */
#define J(x) "#x##y"
#define K(x, y) (#x)##y
#define L(x, y) %:x%:%:y /* expect: 20.11 */
#define M(...) #__VA_ARGS__##x /* expect: 20.11 */
#define N(x, y) x##y##x
#define O(x) #x; #x
int v;
