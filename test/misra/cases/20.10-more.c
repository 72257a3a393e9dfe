#define A(x) #x /* expect: 20.10 */
#define B(x, y) x##y /* expect: 20.10 */
#define C(...) #__VA_ARGS__ /* expect: 20.10 */
#define D "a#b"
#define E '#'
#define F(x) G(x)
#define G(x) (x)
#define H(x) \
  static int v_ ## x /* expect: 20.10 */ \
  = 0 /* nothing */
#define I 1##2 /* expect: 20.10 */
#if 0
#define J(x) #x
#endif
