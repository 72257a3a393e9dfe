#include <ctype.h>
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

extern double get(void);

void f(const char *in, double d, int32_t i)
{
  char b[4];
  (void)sqrt(-1.0); /* expect: D4.11 */
  (void)sqrt(2.0);
  (void)sqrt(d); /* expect: D4.11 */
  if (d >= 0.0)
  {
    (void)sqrt(d);
  }
  (void)log(0.0); /* expect: D4.11 */
  (void)log(10.0);
  (void)acos(2.0); /* expect: D4.11 */
  (void)asin(0.5);
  (void)fmod(1.0, 0.0); /* expect: D4.11 */
  (void)fmod(1.0, 2.0);
  (void)abs(INT32_MIN); /* expect: D4.11 */
  (void)abs(3);
  (void)strlen(NULL); /* expect: D4.11 */
  (void)memcpy(b, NULL, 3u); /* expect: D4.11 */
  (void)isalpha(1000); /* expect: D4.11 */
  (void)pow(0.0, -1.0); /* expect: D4.11 */
  (void)pow(2.0, 3.0);
  (void)in;
  (void)i;
}
