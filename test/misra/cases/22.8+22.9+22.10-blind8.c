#include <errno.h>
#include <stdlib.h>
#include <stdio.h>
#include <math.h>
#include <string.h>
#include <stdint.h>
#include <signal.h>
#include <wchar.h>
extern void act(void);
extern void other(void);
void e1(const char *s)
{
  long v = strtol(s, NULL, 10);        /* expect: 22.8 */
  if (errno == 0) { act(); }
  errno = 0;
  v = strtol(s, NULL, 10);
  if (errno != 0) { act(); }
  errno = 0;
  v += strtol(s, NULL, 10);            /* expect: 22.9 */
  act();
  if (errno != 0) { act(); }           /* expect: 22.10 */
  errno = 0;
  v += strtol(s, NULL, 10);
  if (errno == ERANGE) { act(); }
  v += strtol(s, NULL, 10);            /* expect: 22.8 */
  if (errno == 0) { act(); }
  (void)v;
}
void e2(FILE *f)
{
  fpos_t p;
  errno = 0;
  (void)ftell(f);                      /* expect: 22.9 */
  errno = 0;
  if (fgetpos(f, &p) != 0) { act(); }
  errno = 0;
  long l = ftell(f);
  if (errno != 0) { act(); }
  (void)fsetpos(f, &p);                /* expect: 22.8, 22.9 */
  (void)l;
}
void e3(double d)
{
  errno = 0;
  d = atof("3");
  if (errno == 0) { act(); }           /* expect: 22.10 */
  errno = 0;
  (void)printf("x");
  if (errno != 0) { act(); }           /* expect: 22.10 */
  errno = 0;
  if (errno != 0) { act(); }           /* expect: 22.10 */
  errno = 0;
  other();
  if (errno == 0) { act(); }           /* expect: 22.10 */
  (void)d;
}
void e4(const char *s)
{
  int32_t k;
  errno = 0;
  for (k = 0; k < 3; k++)
  {
    errno = 0;
    (void)strtoul(s, NULL, 10);
    if (0 == errno) { act(); }
  }
  errno = 0;
  double d = strtod(s, NULL);
  int saved = errno;
  if (saved != 0) { act(); }
  errno = 0;
  unsigned long long u = strtoull(s, NULL, 16);
  switch (errno)
  {
    case 0: act(); break;
    default: break;
  }
  long long ll = 0;
  errno = EINVAL;
  ll = strtoll(s, NULL, 16);           /* expect: 22.8 */
  if (errno != 0) { perror("x"); }
  (void)d; (void)u; (void)ll;
}
static int32_t parse(const char *s)
{
  int32_t r;
  errno = 0;
  r = (int32_t)strtol(s, NULL, 0);
  return (errno == 0) ? r : -1;
}
static int32_t no_test(const char *s)
{
  errno = 0;
  return (int32_t)strtol(s, NULL, 0);  /* expect: 22.9 */
}
static int32_t no_clear(const char *s)
{
  int32_t r = (int32_t)strtol(s, NULL, 0);   /* expect: 22.8 */
  return (errno == 0) ? r : -1;
}
void e5(const char *s)
{
  errno = 0;
  int32_t r = parse(s);
  if (r == -1) { act(); }
  (void)no_test(s);
  (void)no_clear(s);
  errno = 0;
  (void)fputwc(L'a', stdout);
  if (errno == EILSEQ) { act(); }
}
