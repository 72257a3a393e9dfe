#include <stdint.h>
#include <stdbool.h>
enum e { E0, E1 };
struct b { unsigned int bit : 4; };
#define GEN(X) _Generic((X), int: 1, char: 2, short: 3, default: 0)
int f(short s, char c, int i, bool b, enum e en, uint8_t u8, struct b *ps, long l)
{
  int r = GEN(i);
  r += GEN(s);
  r += GEN(s + s); /* expect: 23.6 */
  r += GEN('c'); /* expect: 23.6 */
  r += GEN(c);
  r += GEN(i > 3); /* expect: 23.6 */
  r += GEN(!b); /* expect: 23.6 */
  r += GEN(u8 + u8); /* expect: 23.6 */
  r += GEN(u8);
  r += GEN(10);
  r += GEN(l);
  r += GEN((int)(s + s));
  r += GEN(i + i);
  r += GEN((short)(s + 1));
  r += GEN(1L);
  r += GEN(1.0f);
  r += GEN(-s); /* expect: 23.6 */
  r += GEN(b);
  (void)en; (void)ps;
  return r;
}
