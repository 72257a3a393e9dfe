#include <ctype.h>
#include <string.h>
#include <stdio.h>
#include <stdlib.h>
#include <locale.h>
#include <time.h>        
#include <errno.h>
#include <stdint.h>
#include <inttypes.h>
struct point { int16_t x; int16_t y; };
static int count_digits(const char *s)
{
  int n = 0;
  while (*s != '\0')
  {
    if (isdigit((unsigned char)*s) != 0) { n++; }
    s++;
  }
  return n;
}
static int upper_all(char *s)
{
  int n = 0;
  for (size_t i = 0U; s[i] != '\0'; i++)
  {
    s[i] = (char)toupper(s[i]);                            /* expect: 21.13 */
    n++;
  }
  return n;
}
static int same_name(const char a[8], const char b[8])
{
  return memcmp(a, b, 8U);                                 /* expect: 21.16 */
}
static int same_point(const struct point *a, const struct point *b)
{
  return memcmp(a, b, sizeof(struct point));               /* expect: 21.16 */
}
static void pack(uint8_t *out, const struct point *p)
{
  (void)memcpy(out, p, sizeof(*p));                        /* expect: 21.15 */
  (void)memcpy(out, (const uint8_t *)p, sizeof(*p));
  (void)memcpy((void *)out, (const void *)p, sizeof(*p));  /* expect: 21.15 */
}
static int32_t number(const char *s, int32_t *out)
{
  char *end;
  int32_t rc = 0;
  errno = 0;
  long v = strtol(s, &end, 10);
  if (errno == ERANGE)
  {
    rc = -1;
  }
  else if ((*end != '\0') || (v > INT32_MAX))
  {
    rc = -2;
  }
  else
  {
    *out = (int32_t)v;
  }
  return rc;
}
static intmax_t big(const char *s)
{
  intmax_t v = strtoimax(s, NULL, 0);                      /* expect: 22.8 */
  if (errno != 0) { v = 0; }
  return v;
}
static void lines(FILE *f)                                 
{
  int c = fgetc(f);                                        /* expect: 21.6 */
  char k = (char)c;
  while (c != EOF)
  {
    c = fgetc(f);                                          /* expect: 21.6 */
  }
  if (k == EOF) { abort(); }                               /* expect: 22.7, 21.8 */
  uint8_t b = (uint8_t)getc(f);                            /* expect: 21.6 */
  while (b != (uint8_t)EOF) { b++; }                       /* expect: 22.7 */
}
static void env(void)
{
  const char *home = getenv("HOME");
  const char *path = getenv("PATH");
  if (home != NULL) { (void)count_digits(home); }          /* expect: 21.20 */
  if (path != NULL) { (void)count_digits(path); }
  struct lconv *lc = localeconv();                         /* expect: 21.19 */
  const struct lconv *lk = localeconv();
  char *loc = setlocale(LC_ALL, "C");                      /* expect: 21.19 */
  (void)lc; (void)lk; (void)loc;
}
static void when(void)
{
  time_t now = time(NULL);                                 /* expect: 21.10 */
  const char *t = ctime(&now);                             /* expect: 21.10 */
  struct tm tmv = *gmtime(&now);                           /* expect: 21.10 */
  (void)t; (void)mktime(&tmv);                             /* expect: 21.10 */
}
int main(int argc, char *argv[])
{
  int32_t v = 0;
  char b1[8] = "a", b2[8] = "b";
  struct point p = { 0, 0 };
  uint8_t raw[sizeof(p)];
  if (argc > 1) { (void)number(argv[1], &v); (void)big(argv[1]); }
  (void)upper_all(b1); (void)same_name(b1, b2); (void)same_point(&p, &p); pack(raw, &p);
  lines(stdin);                                            
  env(); when();
  return (v == 0) ? EXIT_SUCCESS : EXIT_FAILURE;
}
