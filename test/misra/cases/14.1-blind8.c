#include <stdint.h>
#include <stdbool.h>
typedef float float32_t;
typedef double float64_t;
extern float32_t read_adc(void);
void f(void)
{
  uint32_t counter = 0u;
  float32_t fl = 0.0f;
  float64_t db;
  for (float32_t a = 0.0f; a < 1.0f; a += 0.001f)   /* expect: 14.1 */
  {
    ++counter;
  }
  for (counter = 0u; counter < 10u; ++counter)
  {
    fl = (float32_t)counter * 0.1f;
  }
  for (db = 1.0; db > 0.0; db -= 0.1)               /* expect: 14.1 */
  {
    ++counter;
  }
  for (double x = 0.0; x != 1.0; x = x + 0.1)       /* expect: 14.1 */
  {
    ++counter;
  }
  for (float32_t y = 100.0F; y > 1.0F; y /= 2.0F)   /* expect: 14.1 */
  {
    ++counter;
  }
  while (fl < 1.0f)                                 /* expect: 14.1 */
  {
    fl += 0.1f;
  }
  fl = 0.0f;
  do
  {
    fl++;
  } while (fl < 10.0f);                             /* expect: 14.1 */
  while (read_adc() > 0.5f)
  {
    ++counter;
  }
  float32_t t = read_adc();
  while (t < 0.5f)
  {
    t = read_adc();
  }
  for (long double ld = 0.0L; ld < 1.0L; ld++)      /* expect: 14.1 */
  {
    ++counter;
  }
  for (uint32_t i = 0u; (float32_t)i < 10.0f; ++i)
  {
    ++counter;
  }
  struct { float r; } st = { 0.0f };
  for (st.r = 0.0f; st.r < 2.0f; st.r += 0.5f)      /* expect: 14.1 */
  {
    ++counter;
  }
}
