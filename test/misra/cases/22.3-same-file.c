#include <stdio.h>

#define NAME "log.txt"

void f1(void)
{
  FILE *r = fopen("a.txt", "r");
  FILE *w = fopen("a.txt", "w"); /* expect: 22.3 */
  (void)fclose(r);
  (void)fclose(w);
}

void f2(void)
{
  FILE *r = fopen("a.txt", "r");
  FILE *w = fopen("b.txt", "w");
  (void)fclose(r);
  (void)fclose(w);
}

void f3(void)
{
  FILE *r = fopen("a.txt", "r");
  (void)fclose(r);
  FILE *w = fopen("a.txt", "w");
  (void)fclose(w);
}

void f4(void)
{
  FILE *a = fopen("a.txt", "r");
  FILE *b = fopen("a.txt", "r");
  (void)fclose(a);
  (void)fclose(b);
}

void f5(void)
{
  FILE *a = fopen(NAME, "a");
  FILE *b = fopen(NAME, "rb"); /* expect: 22.3 */
  (void)fclose(a);
  (void)fclose(b);
}

void f6(void)
{
  FILE *a = fopen("x", "w");
  FILE *b = fopen("x", "w"); /* expect: 22.3 */
  (void)fclose(a);
  (void)fclose(b);
}
