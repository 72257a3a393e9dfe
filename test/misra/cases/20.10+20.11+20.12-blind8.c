#include <stdint.h>
#define A1(x) #x                                   /* expect: 20.10 */
#define A2(x, y) x ## y                            /* expect: 20.10 */
#define A3(x, y) x ## #y                           /* expect: 20.10 */
#define A4(x, y) #x ## y                           /* expect: 20.10, 20.11 */
#define A5(x, y, z) #x ## y ## z                   /* expect: 20.10, 20.11 */
#define A6(x, y) x + y
#define A7(x) "#" x
#define A8(x, y) #x #y                             /* expect: 20.10 */
#define A9 hash_hash
#define AA 0xffff
#define BB(x) (x) + wow ## x                       /* expect: 20.10, 20.12 */
#define BC(x) (x) + wow ## x                       /* expect: 20.10 */
#define CC(x) #x, x                                /* expect: 20.10, 20.12 */
#define EE(x, y) (x) + (y)
#define FF(x) name_ ## x                           /* expect: 20.10 */
#define GG(n) static int32_t v_ ## n = (n)         /* expect: 20.10, 20.12 */
extern void pr(const char *s, int32_t v);
void f(void)
{
  int32_t wowAA = 0;
  int32_t wow3 = 1;
  int32_t BBv = BB(AA);
  int32_t BCv = BC(3);
  pr(CC(AA));
  int32_t ab = 1;
  int32_t FF(AA) = 3;
  GG(AA);
  pr(A1(AA), A6(1, 2));
  (void)wowAA; (void)wow3; (void)BBv; (void)BCv; (void)ab;
}
