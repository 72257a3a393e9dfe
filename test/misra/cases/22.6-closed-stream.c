#include <stdio.h>

void f1(void)
{
  FILE *f = fopen("a", "w");
  (void)fclose(f);
  (void)fputs("x", f); /* expect: 22.6 */
}

void f2(void)
{
  FILE *f = fopen("a", "w");
  (void)fclose(f);
  f = fopen("b", "w");
  (void)fputs("x", f);
  (void)fclose(f);
  (void)fclose(f); /* expect: 22.6 */
}

void f3(FILE *f)
{
  (void)fputs("x", f);
  (void)fclose(f);
  if (f != NULL) /* expect: 22.6 */
  {
    (void)fgetc(f); /* expect: 22.6 */
  }
}

void f4(FILE *f, int c)
{
  if (c > 0)
  {
    (void)fclose(f);
  }
  else
  {
    (void)fputs("x", f);
  }
  (void)fflush(f); /* expect: 22.6 */
}

void f5(FILE *f, int c)
{
  if (c > 0)
  {
    (void)fclose(f);
    return;
  }
  (void)fflush(f);
  (void)fclose(f);
  f = NULL;
}
