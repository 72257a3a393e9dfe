#include <ctype.h>
#include <stdint.h>
#include <stdio.h>

extern int next_char(void);

static int plain(void)
{
  return 65;
}

int f(const char *s, const unsigned char *u, int n, FILE *in)
{
  int r = 0;
  int c = fgetc(in);

  r += isalpha(*s); /* expect: 21.13 */
  r += isalpha(s[2]); /* expect: 21.13 */
  r += isalpha(u[2]);
  r += isalpha((int)*s); /* expect: 21.13 */
  r += isalpha((int)(unsigned char)*s);
  r += isalpha(n & 0xFF);
  r += isalpha(n & 0x1FF); /* expect: 21.13 */
  if ((n >= 0) && (n <= 255))
  {
    r += isdigit(n);
  }
  if (c != EOF)
  {
    r += isdigit(c);
  }
  r += isdigit(plain());
  r += isdigit(next_char()); /* expect: 21.13 */
  r += (isdigit)(n); /* expect: 21.13 */
  while ((c = getchar()) != EOF)
  {
    r += isprint(c);
    r += isprint(c + 1); /* expect: 21.13 */
  }
  for (int k = 0; k < 128; k++)
  {
    r += iscntrl(k);
  }
  for (int k = -128; k < 128; k++)
  {
    r += iscntrl(k); /* expect: 21.13 */
  }
  return r;
}
