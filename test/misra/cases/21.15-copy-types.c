#include <string.h>
#include <stdint.h>
struct a { int x; }; struct b { int x; };
typedef uint8_t byte_t;
void f(uint8_t s1[], uint16_t s2[], const uint8_t *s3, byte_t *s4, int8_t *s5, struct a *pa, struct b *pb, void *v, char *c, int32_t *i32, int *in, float *fl, int8_t **pp, const int8_t **cpp)
{
  (void)memcpy(s1, s2, 8u); /* expect: 21.15 */
  (void)memcpy(s1, s3, 8u);
  (void)memcpy(s1, s4, 8u);
  (void)memcpy(s1, s5, 8u); /* expect: 21.15 */
  (void)memmove(pa, pb, 4u); /* expect: 21.15 */
  (void)memmove(pa, pa + 1, 4u);
  (void)memcpy(v, s1, 4u);
  (void)memcpy(s1, v, 4u);
  (void)memcpy(c, s1, 4u); /* expect: 21.15 */
  (void)memcpy(i32, in, 4u);
  (void)memcpy(fl, in, 4u); /* expect: 21.15 */
  if (memcmp(s1, s2, 4u) == 0) { } /* expect: 21.15 */
  if (memcmp(s1, s3, 4u) == 0) { }
  (void)memcpy(&pa->x, in, sizeof(int));
  (void)memcpy(pa, in, sizeof(int)); /* expect: 21.15 */
  (void)memcpy((uint8_t *)s2, s1, 4u);
  (void)memset(s1, 0, 4u);
  (void)pp; (void)cpp;
}
