#include <errno.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>
#include <inttypes.h>
#include <wchar.h>
#include <math.h>
#include <stdbool.h>
extern void work(void);
extern void fail(void);
#define CLEAR_ERRNO() (errno = 0)
static bool conv1(const char *s, long *out)
{
  bool ok = false;
  CLEAR_ERRNO();
  *out = strtol(s, NULL, 10);
  if (errno == 0)
  {
    ok = true;
  }
  return ok;
}
static bool conv2(const char *s, long *out)
{
  *out = strtol(s, NULL, 10);               /* expect: 22.8 */
  return errno == 0;
}
static void conv3(const char *s)
{
  errno = 0;
  unsigned long v = strtoul(s, NULL, 10);   /* expect: 22.9 */
  work();
  (void)v;
}
static void conv4(const char *a, const char *b)
{
  errno = 0;
  long x = strtol(a, NULL, 10);             /* expect: 22.9 */
  long y = strtol(b, NULL, 10);             /* expect: 22.8 */
  if (errno != 0) { fail(); }
  (void)x; (void)y;
}
static void conv5(const char *a, bool c)
{
  if (c)
  {
    errno = 0;
  }
  double d = strtod(a, NULL);               /* expect: 22.8 */
  if (errno != 0) { fail(); }
  (void)d;
}
static void conv6(const char *a, bool c)
{
  errno = 0;
  double d = strtod(a, NULL);               /* expect: 22.9 */
  if (c)
  {
    if (errno != 0) { fail(); }
  }
  (void)d;
}
static void conv7(FILE *f)
{
  errno = 0;
  (void)fputc('a', f);
  if (errno != 0) { fail(); }               /* expect: 22.10 */
  errno = 0;
  work();
  if (errno != 0) { fail(); }               /* expect: 22.10 */
  errno = 0;
  double s = sqrt(-1.0);
  if (errno != 0) { fail(); }               /* expect: 22.10 */
  int n = atoi("3");
  if (errno == ERANGE) { fail(); }          /* expect: 22.10 */
  errno = 0;
  long p = ftell(f);
  if (errno != 0) { fail(); }
  (void)s; (void)n; (void)p;
}
static void conv8(const char *s)
{
  for (int i = 0; i < 3; i++)
  {
    errno = 0;
    intmax_t m = strtoimax(&s[i], NULL, 10);
    if (errno != 0) { break; }
    (void)m;
  }
  errno = 0;
  while (*s != '\0')
  {
    long v = strtol(s, NULL, 10);           /* expect: 22.8 */
    if (errno != 0) { fail(); }
    s++;
    (void)v;
  }
}
static int conv9(const wchar_t *w)
{
  int r = 0;
  errno = 0;
  long v = wcstol(w, NULL, 10);
  if ((errno == ERANGE) || (v > 3L)) { r = -1; }
  errno = 0;
  float f = strtof("1.0", NULL);
  r += (errno != 0) ? 1 : 0;
  (void)f;
  return r;
}
int main(void)
{
  long l;
  (void)conv1("1", &l); (void)conv2("1", &l); conv3("1"); conv4("1", "2"); conv5("1", true); conv6("1", false);
  conv7(stdout); conv8("12"); (void)conv9(L"1");
  return 0;
}
