#include <string.h>
#include <stdint.h>
extern char buffer1[12];
extern char buffer2[12];
extern uint8_t raw1[4], raw2[4];
struct s { char name[8]; uint8_t data[8]; };
void f(const char *p, const struct s *a, const struct s *b, const char *q, const uint8_t *u)
{
  (void)strcpy(buffer1, "abc");
  (void)strcpy(buffer2, "abc");
  if (memcmp(buffer1, buffer2, sizeof(buffer1)) != 0) { } /* expect: 21.14 */
  if (memcmp(p, "abc", 3u) == 0) { } /* expect: 21.14 */
  if (strcmp(p, "abc") == 0) { }
  if (strncmp(buffer1, buffer2, 3u) == 0) { }
  if (memcmp(raw1, raw2, 4u) == 0) { }
  if (memcmp(a->data, b->data, 8u) == 0) { }
  if (memcmp("x", q, 1u) == 0) { } /* expect: 21.14 */
  (void)u;
}
static const char fixed[4] = { 'a', 'b', 'c', 'd' };
static const char text[] = "abcd";
int g(const uint8_t *h)
{
  int r = memcmp(text, h, 4u); /* expect: 21.14 */
  r += memcmp(fixed, h, 4u);
  return r;
}
