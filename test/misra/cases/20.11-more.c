#define A(x) #x
#define B(x) a##x
#define C(x, y) #x ## y /* expect: 20.11 */
#define D(x, y) x ## #y
#define E(x) #x #x
#define F(x, y) \
  # x ## y /* expect: 20.11 */
#define G(x, y) a ## #x ## y /* expect: 20.11 */
int x;
