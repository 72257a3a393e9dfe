#include <stdio.h>

struct io
{
  FILE *f;
};

static FILE *g;

static void shut(FILE *f)
{
  (void)fclose(f);
}

static void shut_global(void)
{
  (void)fclose(g);
}

void f1(FILE *f)
{
  shut(f);
  (void)fputs("x", f); /* expect: 22.6 */
}

void f2(struct io *io)
{
  (void)fclose(io->f);
  (void)fputs("x", io->f); /* expect: 22.6 */
}

void f3(void)
{
  g = fopen("a", "w");
  (void)fclose(g);
  (void)fputs("x", g); /* expect: 22.6 */
  g = fopen("a", "w");
  shut_global();
  (void)fputs("x", g); /* expect: 22.6 */
}

void f4(FILE *f)
{
  FILE *alias = f;
  (void)fclose(f);
  (void)fputs("x", alias); /* expect: 22.6 */
}

void f5(FILE *f, int n)
{
  for (int i = 0; i < n; i++)
  {
    (void)fputs("x", f); /* expect: 22.6 */
    (void)fclose(f); /* expect: 22.6 */
  }
}

int f6(FILE *f)
{
  if (fclose(f) == EOF)
  {
    return fprintf(f, "no"); /* expect: 22.6 */
  }
  return fprintf(stderr, "ok");
}

void f7(FILE *f)
{
  (void)fclose(f);
  (void)sizeof(f);
  f = freopen("a", "r", stdin);
  (void)fgetc(f);
}

FILE *f8(FILE *f)
{
  (void)fclose(f);
  return f; /* expect: 22.6 */
}
