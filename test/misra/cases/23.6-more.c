#include <stdint.h>
#include <stdbool.h>
#define G(x) _Generic((x), int: 1, unsigned int: 2, char: 3, _Bool: 4, short: 5, unsigned char: 6, default: 0)
enum c { RED, BLUE };
int f(uint8_t a, uint8_t b, int i, bool t, char ch, enum c e, int16_t s, uint32_t u, float fl)
{
  int r = G(a);
  r += G(a + b); /* expect: 23.6 */
  r += G((uint8_t)(a + b));
  r += G(i + 1);
  r += G(t);
  r += G(t && (i > 1)); /* expect: 23.6 */
  r += G(i == 1); /* expect: 23.6 */
  r += G(ch);
  r += G('x'); /* expect: 23.6 */
  r += G(~a); /* expect: 23.6 */
  r += G(u + 1u);
  r += G(fl);
  r += G(42);
  r += G(3u);
  r += G(i > 1 ? a : b); /* expect: 23.6 */
  (void)e;
  return r;
}
