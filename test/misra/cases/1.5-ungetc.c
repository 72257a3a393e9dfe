#include <stdio.h>
void f(void)
{
  FILE *f = fopen("x", "rb");
  (void)ungetc('a', f);                /* expect: 1.5 */
  (void)fclose(f);
}
void g(void)
{
  FILE *f = fopen("x", "rb");
  int c = fgetc(f);
  (void)ungetc(c, f);
  (void)fclose(f);
}
void h(FILE *f) { (void)ungetc('a', f); }
