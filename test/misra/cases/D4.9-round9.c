#include <stdint.h>
#define A1(x) (x) /* expect: D4.9 */
#define A2(x, y) ((x) + (y)) /* expect: D4.9 */
#define A3(t) sizeof(t)
#define A4(t, v) ((t)(v))
#define A5(x) #x
#define A6(x) x##_t
#define A7(op, a, b) ((a) op (b))
#define A8(s) (s).member /* expect: D4.9 */
#define A9(x) do { use(x); } while (0) /* expect: D4.9 */
#define A10(x) if (x) { use(1); }
#define A11(...) use(__VA_ARGS__)
#define A12() 3 /* expect: D4.9 */
#define A13(x) return (x)
#define A14(x) goto x
#define A15(x) [x]
#define A16(x) { x }
#define A17(x, y) x = y
#define A18(x) (&(x))
#define A19(x) (*(x))  /* expect: D4.9 */
#define A20(x) static int x
#define A21(p) ((p) != NULL) /* expect: D4.9 */
#define A22(x) __attribute__((x))
#define A23(f) __func__, (f)
#define A24(x) ((void)(x))
#define A25(x) case (x):
extern void use(int a, ...);
