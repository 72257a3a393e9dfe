#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct st
{
  FILE *f;
  int rc;
};

extern void other(void);

static int wrapped(FILE *f)
{
  return fputs("a", f);
}

int f1(FILE *f, struct st *s)
{
  int rc = fputs("a", f);
  s->rc = fflush(f);
  s->f = fopen("a", "r"); /* expect: D4.7 */
  (void)setvbuf(f, NULL, _IOFBF, 10u); /* expect: D4.7 */ /* known-miss: D4.7 */
  if ((rc < 0) || (s->rc != 0))
  {
    other();
  }
  if (fread(s, 1u, 4u, f) < 4u)
  {
    other();
  }
  size_t n = fwrite(s, 1u, 4u, f); /* expect: D4.7 */
  (void)n;
  while (fgetc(f) != EOF)
  {
    other();
  }
  return wrapped(f);
}

void f2(int c)
{
  char *p = (char *)malloc(3u); /* expect: D4.7 */ /* known-miss: D4.7 */
  if (c > 0)
  {
    if (p != NULL)
    {
      other();
    }
  }
  else
  {
    p[0] = 'c';
  }
  free(p);
}

void f3(const char *s)
{
  char *at = strchr(s, 'x');
  if (at)
  {
    other();
  }
  char *sub = strstr(s, "ab"); /* expect: D4.7 */ /* known-miss: D4.7 */
  other();
  (void)sub;
  (void)printf("hello");
}
