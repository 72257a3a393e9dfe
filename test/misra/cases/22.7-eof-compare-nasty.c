#include <stdio.h>
#include <wchar.h>
#include <stdint.h>

struct st
{
  int last;
  char small;
};

static int next(FILE *f)
{
  return fgetc(f);
}

static char narrow(FILE *f)
{
  return (char)fgetc(f);
}

int f(FILE *in, struct st *s)
{
  int r = 0;
  int16_t h;
  wint_t w;
  wchar_t wc;
  s->last = fgetc(in);
  if (s->last == EOF)
  {
    r = 1;
  }
  s->small = (char)fgetc(in);
  if (s->small == EOF) /* expect: 22.7 */
  {
    r = 2;
  }
  if (next(in) == EOF)
  {
    r = 3;
  }
  if (narrow(in) == EOF) /* expect: 22.7 */
  {
    r = 4;
  }
  h = (int16_t)fgetc(in);
  if (h == EOF) /* expect: 22.7 */
  {
    r = 5;
  }
  w = fgetwc(in);
  if (w == WEOF)
  {
    r = 6;
  }
  wc = (wchar_t)fgetwc(in);
  if (wc == WEOF) /* expect: 22.7 */
  {
    r = 7;
  }
  if (fputs("x", in) == EOF)
  {
    r = 8;
  }
  r = (fclose(in) == EOF) ? 1 : r;
  int c = fgetc(in);
  char d = (char)c;
  if (d == EOF) /* expect: 22.7 */
  {
    r = 9;
  }
  if (c == EOF)
  {
    r = 10;
  }
  c++;
  if (c == EOF) /* expect: 22.7 */
  {
    r = 11;
  }
  return r;
}
