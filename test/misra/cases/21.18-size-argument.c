#include <stdint.h>
#include <string.h>

void f(const uint8_t *in, uint8_t *out, size_t n)
{
  uint8_t a[8];
  uint8_t b[4];
  char s[5] = "abcd";

  (void)memcpy(a, b, 4u);
  (void)memcpy(a, b, 5u); /* expect: 21.18 */
  (void)memcpy(b, a, sizeof(b));
  (void)memcpy(b, a, sizeof(a)); /* expect: 21.18 */
  (void)memset(a, 0, sizeof(a));
  (void)memset(b, 0, 8u); /* expect: 21.18 */
  (void)memset(b, 0, 0u); /* expect: 21.18 */
  (void)memmove(a, &a[2], 6u);
  (void)memmove(a, &a[2], 7u); /* expect: 21.18 */
  (void)memcmp(a, b, 4u);
  (void)memcmp(a, b, 8u); /* expect: 21.18 */
  (void)memchr(b, 1, 4u);
  (void)memchr(b, 1, 9u); /* expect: 21.18 */
  (void)strncpy(s, "abc", sizeof(s));
  (void)strncpy(s, "abc", 6u); /* expect: 21.18 */
  (void)strncmp(s, "abcd", 5u);
  (void)memcpy(out, in, n);
}
