#include <stdint.h>
typedef float f32_t;
extern float g(void);
#define STEP 0.1f
void f(int n)
{
  float x = 0.0f;
  double d;
  int i;
  f32_t t = 1.0f;
  uint32_t counter = 0u;
  for (float a = 0.0f; a < 1.0f; a += 0.001f) { ++counter; } /* expect: 14.1 */
  for (d = 0.0; d < 1.0; d += 0.1) { } /* expect: 14.1 */
  for (x = 0.0f; x < 1.0f; x = x + STEP) { } /* expect: 14.1 */
  for (t = 0.0f; t < 3.0f; t++) { } /* expect: 14.1 */
  for (i = 0; i < n; i++) { x = x + 1.0f; }
  (void)d;
  while (x < 10.0f) /* expect: 14.1 */
  {
    x = x + 1.0f;
  }
  do
  {
    x -= 0.5f;
  } while (x > 0.0f); /* expect: 14.1 */
}
void ok(void)
{
  float x = 0.0f;
  float limit = 3.0f;
  while (x < limit) { x = g(); }
  for (uint32_t c = 0u; c < 1000u; ++c) { x = (float)c * 0.001f; }
  do { x = g(); } while (x > 0.0f);
  for (;;) { x += 1.0f; break; }
}
