#include <stdint.h>
#include <math.h>
typedef double real_t;
struct s { float f; int i; };
extern float read_it(void);
void f(struct s *s, float step)
{
  float x;
  real_t r;
  int i;
  for (x = 0.0F; x < 1.0F; x += step) { } /* expect: 14.1 */
  for (r = 10.0; r > 0.0; r -= 1.0) { } /* expect: 14.1 */
  for (float y = 1.0F; y < 100.0F; y *= 2.0F) { } /* expect: 14.1 */
  for (s->f = 0.0F; s->f < 1.0F; s->f += 0.1F) { } /* expect: 14.1 */
  for (i = 0; i < 10; i++) { x = (float)i * step; }
  for (i = 0; (float)i < x; i++) { }
  x = 0.0F;
  while (x < 1.0F) { x += step; } /* expect: 14.1 */
  r = 1.0;
  do { r = r / 2.0; } while (r > 0.001); /* expect: 14.1 */
  x = read_it();
  while (x > 0.5F) { x = read_it(); }
  while (fabsf(x) > 1.0F) { x = x * 0.5F; } /* expect: 14.1 */
  for (;;) { x += step; if (x > 3.0F) { break; } }
  for (long double z = 0.0L; z < 2.0L; z++) { } /* expect: 14.1 */
  for (i = 0; i < 3; i++) { r += 1.0; }
}
