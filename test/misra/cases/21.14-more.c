#include <string.h>
#include <stdint.h>
struct rec { char name[10]; uint8_t raw[4]; };
int f(struct rec *a, const struct rec *b, const char *in, const uint8_t *x, const uint8_t *y)
{
  char buf[8] = "abc";
  char other[8];
  (void)strncpy(other, in, 8u);
  int r = memcmp(buf, other, 8u); /* expect: 21.14 */
  r += memcmp(x, y, 4u);
  r += memcmp(a->raw, b->raw, 4u);
  r += memcmp(in, "text", 4u); /* expect: 21.14 */
  r += memcmp(&buf[0], in, 3u); /* expect: 21.14 */
  r += strcmp(buf, other);
  r += memcmp("a" "b", in, 2u); /* expect: 21.14 */
  (void)strcpy(a->name, "x");
  return r;
}
