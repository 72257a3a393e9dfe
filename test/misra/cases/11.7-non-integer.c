#include <stdint.h>
#include <stddef.h>
#include <stdbool.h>
enum e { A, B };
void f(int16_t *p, void *vp, float fl, double d, bool b, char c, enum e en, uint8_t u)
{
  float f1 = (float)p; /* expect: 11.7 */
  int16_t *p1 = (int16_t *)fl; /* expect: 11.7 */
  int16_t *p2 = (int16_t *)d; /* expect: 11.7 */
  int16_t *p4 = (int16_t *)b; /* expect: 11.7 */
  int16_t *p5 = (int16_t *)c; /* expect: 11.7 */
  int16_t *p6 = (int16_t *)en; /* expect: 11.7 */
  bool b1 = (bool)p; /* expect: 11.7 */
  char c1 = (char)p; /* expect: 11.7 */
  enum e e1 = (enum e)p; /* expect: 11.7 */
  int16_t *ok1 = (int16_t *)u;
  uintptr_t ok2 = (uintptr_t)p;
  int16_t *ok3 = NULL;
  int16_t *ok4 = 0;
  bool ok5 = (p != NULL);
  float ok6 = (float)*p;
  (void)f1; (void)p1; (void)p2; (void)p4; (void)p5; (void)p6; (void)b1; (void)c1; (void)e1;
  (void)ok1; (void)ok2; (void)ok3; (void)ok4; (void)ok5; (void)ok6;
}
