#include <stdio.h>

static const char path[] = "data.bin";
static FILE *out;

static FILE *open_out(void)
{
  return fopen(path, "wb");
}

void f1(const char *name)
{
  FILE *a = fopen(name, "r+");
  FILE *b = fopen(name, "r"); /* expect: 22.3 */
  (void)fclose(a);
  (void)fclose(b);
}

void f2(const char *name, const char *other)
{
  FILE *a = fopen(name, "w");
  FILE *b = fopen(other, "r");
  (void)fclose(a);
  (void)fclose(b);
}

void f3(void)
{
  out = fopen(path, "w");
  FILE *in = fopen(path, "r"); /* expect: 22.3 */
  (void)fclose(in);
  (void)fclose(out);
}

void f4(void)
{
  FILE *a = open_out();
  FILE *b = fopen(path, "r"); /* expect: 22.3 */
  (void)fclose(b);
  (void)fclose(a);
}

void f5(int c)
{
  FILE *a;
  if (c > 0)
  {
    a = fopen("z", "r");
  }
  else
  {
    a = fopen("z", "w");
  }
  (void)fclose(a);
}

void f6(int c)
{
  FILE *a = fopen("z", "r");
  if (c > 0)
  {
    (void)fclose(a);
  }
  FILE *b = fopen("z", "w"); /* expect: 22.3 */
  (void)fclose(b);
}

void f7(void)
{
  const char *p = "y";
  const char *q = p;
  FILE *a = fopen(p, "r");
  FILE *b = fopen(q, "a"); /* expect: 22.3 */
  (void)fclose(a);
  (void)fclose(b);
}

void f8(void)
{
  for (int i = 0; i < 2; i++)
  {
    FILE *a = fopen("w", "w");
    (void)fclose(a);
  }
}
