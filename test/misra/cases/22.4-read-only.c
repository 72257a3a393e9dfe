#include <stdio.h>

void f1(void)
{
  FILE *f = fopen("a", "r");
  (void)fprintf(f, "x"); /* expect: 22.4 */
  (void)fputs("x", f); /* expect: 22.4 */
  (void)fputc('x', f); /* expect: 22.4 */
  (void)putc('x', f); /* expect: 22.4 */
  (void)fwrite("x", 1u, 1u, f); /* expect: 22.4 */
  (void)fgetc(f);
  (void)fclose(f);
}

void f2(void)
{
  FILE *f = fopen("a", "r+");
  (void)fputs("x", f);
  (void)fclose(f);
}

void f3(void)
{
  FILE *f = fopen("a", "w");
  (void)fputs("x", f);
  (void)fclose(f);
  f = fopen("a", "rb");
  (void)fputs("x", f); /* expect: 22.4 */
  (void)fclose(f);
}

void f4(void)
{
  FILE *f = fopen("a", "ab");
  (void)fputs("x", f);
  (void)fclose(f);
  (void)fputs("x", stdout);
  (void)fputs("x", stdin); /* expect: 22.4 */
}
