#include <string.h>
#include <stdint.h>
#include <stdbool.h>
enum e { A };
struct s { uint8_t a; uint32_t b; };
union u { uint8_t a; uint32_t b; };
bool f(struct s *s1, struct s *s2, union u *u1, union u *u2, const char *a, const char *b, float *f1, float *f2, uint32_t *w1, uint32_t *w2, bool *b1, bool *b2, enum e *e1, enum e *e2, int *p1[], int *p2[], void *v1, const void *v2, int8_t *i1, int8_t *i2, double d[2], unsigned char *uc)
{
  bool r = (memcmp(s1, s2, sizeof(struct s)) == 0); /* expect: 21.16 */
  r = (memcmp(u1, u2, sizeof(union u)) == 0); /* expect: 21.16 */
  r = (memcmp(a, b, 6u) == 0); /* expect: 21.16 */
  r = (memcmp(f1, f2, 4u) == 0); /* expect: 21.16 */
  r = (memcmp(w1, w2, 4u) == 0);
  r = (memcmp(b1, b2, 1u) == 0);
  r = (memcmp(e1, e2, 4u) == 0);
  r = (memcmp(p1, p2, 8u) == 0);
  r = (memcmp(v1, v2, 8u) == 0);
  r = (memcmp(i1, i2, 8u) == 0);
  r = (memcmp(d, &d[1], 8u) == 0); /* expect: 21.16 */
  r = (memcmp(uc, uc, 8u) == 0);
  r = (memcmp(v1, s2, 8u) == 0); /* expect: 21.16 */
  r = (memcmp(&s1->a, &s2->a, 1u) == 0);
  r = (memcmp("a", b, 1u) == 0); /* expect: 21.16 */
  return r;
}
