#include <stdio.h>
#include <stdint.h>

void f(FILE *in)
{
  char c;
  int i;
  uint8_t u;

  c = (char)getchar();
  if (c != EOF) /* expect: 22.7 */
  {
    (void)c;
  }
  i = getchar();
  if (i != EOF)
  {
    c = (char)i;
  }
  if (getchar() == EOF)
  {
    i = 0;
  }
  if ((char)getchar() == EOF) /* expect: 22.7 */
  {
    i = 0;
  }
  u = (uint8_t)fgetc(in);
  if (EOF == u) /* expect: 22.7 */
  {
    i = 1;
  }
  while ((i = fgetc(in)) != EOF)
  {
    (void)putchar(i);
  }
  while ((c = (char)fgetc(in)) != EOF) /* expect: 22.7 */
  {
    (void)putchar(c);
  }
  i = getc(in);
  i = i & 0xFF;
  if (i == EOF) /* expect: 22.7 */
  {
    i = 3;
  }
  if (ferror(in) == 0)
  {
    i = 4;
  }
}
