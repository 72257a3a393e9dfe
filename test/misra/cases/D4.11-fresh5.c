#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "suite.h"
void roots(f64 x)
{
  use_f64(sqrt(-1.0));                 /* expect: D4.11 */
  use_f64(sqrt(x));                    /* expect: D4.11 */
  if (x >= 0.0) { use_f64(sqrt(x)); }
  use_f64(log(0.0));                   /* expect: D4.11 */
  use_f64(acos(2.0));                  /* expect: D4.11 */
  use_f64(asin(x));                    /* expect: D4.11 */
  if ((x >= -1.0) && (x <= 1.0)) { use_f64(asin(x)); }
  use_f64(fmod(3.0, 0.0));             /* expect: D4.11 */
  use_f64(fabs(x));
  use_f64(pow(0.0, -1.0));             /* expect: D4.11 */
  use_f64(log10(x));                   /* expect: D4.11 */
}
void chars(s32 c, ch d)
{
  use_bool(isalpha(-5) != 0);          /* expect: D4.11 */
  use_bool(isdigit((unsigned char)d) != 0);
  use_bool(isdigit(c) != 0);           /* expect: D4.11 */
  if ((c >= 0) && (c <= 255)) { use_bool(isspace(c) != 0); }
  use_bool(isupper('a') != 0);
}
void blocks(u8 *p)
{
  u8 a[4] = { 0 };
  (void)memcpy(NULL, a, 4u);           /* expect: D4.11 */
  (void)memcpy(p, NULL, 4u);           /* expect: D4.11 */
  (void)memcpy(a, p, 4u);
  (void)memcpy(a, a, 4u);              /* expect: D4.11 */
  use_u32((u32)strlen(NULL));          /* expect: D4.11 */
  use_s32(abs(-2147483647 - 1));       /* expect: D4.11 */
}
