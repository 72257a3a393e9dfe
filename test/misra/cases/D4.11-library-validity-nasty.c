#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static double checked(double v)
{
  if (v < 0.0)
  {
    return 0.0;
  }
  return sqrt(v);
}

static double bad_check(double v)
{
  if (v > -5.0)
  {
    return sqrt(v); /* expect: D4.11 */
  }
  return 0.0;
}

double f(double x, double y, char *s, int32_t n)
{
  double r = 0.0;
  char b[8] = "abcdefg";
  char *p = NULL;

  r += checked(x) + bad_check(x);
  r += (x > 0.0) ? log(x) : 0.0;
  r += (x >= 0.0) ? log(x) : 0.0; /* expect: D4.11 */
  if ((x >= -1.0) && (x <= 1.0))
  {
    r += acos(x);
  }
  if (x <= 1.0)
  {
    r += acos(x); /* expect: D4.11 */
  }
  if (y != 0.0)
  {
    r += fmod(x, y);
  }
  r += fmod(x, y); /* expect: D4.11 */
  (void)strcpy(b, p); /* expect: D4.11 */
  (void)memcpy(b, &b[2], 4u); /* expect: D4.11 */
  (void)memcpy(b, &b[4], 4u);
  if (s == NULL)
  {
    r += (double)strlen(s); /* expect: D4.11 */
  }
  if (n != INT32_MIN)
  {
    r += (double)abs(n);
  }
  return r;
}
