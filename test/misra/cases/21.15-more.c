#include <string.h>
#include <stdint.h>
typedef int32_t my_int;
enum e { E };
struct s { int a; }; union u { int a; };
void f(int32_t *a, uint32_t *b, my_int *c, float *d, struct s *s, struct s *s2, union u *u, const int32_t *e, volatile int32_t *v, int32_t arr[3], int32_t m[2][3], char *ch, unsigned char *uc, int **pp, const int **cpp, enum e *en)
{
  (void)memcpy(a, b, 4u); /* expect: 21.15 */
  (void)memcpy(a, c, 4u);
  (void)memcpy(a, d, 4u); /* expect: 21.15 */
  (void)memcpy(s, s2, sizeof(*s));
  (void)memcpy(s, u, sizeof(*s)); /* expect: 21.15 */
  (void)memcpy(a, e, 4u);
  (void)memcpy(a, arr, 4u);
  (void)memcpy(a, &arr[1], 4u);
  (void)memcpy(a, m[1], 4u);
  (void)memcpy(ch, uc, 4u); /* expect: 21.15 */
  (void)memmove(s, a, 4u); /* expect: 21.15 */
  if (memcmp(a, b, 4u) == 0) { } /* expect: 21.15 */
  (void)memcpy(&s->a, a, 4u);
  (void)v; (void)en; (void)pp; (void)cpp;
}
