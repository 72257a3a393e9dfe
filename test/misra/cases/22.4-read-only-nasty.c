#include <stdarg.h>
#include <stdio.h>

#define MODE "rb"

struct io
{
  FILE *in;
  FILE *out;
};

static FILE *g;

static FILE *open_read(void)
{
  return fopen("a", "r");
}

static void say(FILE *f)
{
  (void)fputs("x", f); /* expect: 22.4 */
}

static void tell(FILE *f)
{
  (void)fputs("x", f);
}

void f1(int c, va_list ap)
{
  FILE *f = fopen("a", (c > 0) ? "r" : "w");
  (void)fputs("x", f); /* expect: 22.4 */
  (void)fclose(f);
  f = fopen("a", MODE);
  FILE *alias = f;
  (void)fputs("x", alias); /* expect: 22.4 */
  (void)vfprintf(f, "%d", ap); /* expect: 22.4 */
  say(f);
  (void)fclose(f);
  f = open_read();
  (void)fputs("x", f); /* expect: 22.4 */
  (void)fclose(f);
}

void f2(struct io *io)
{
  io->in = fopen("a", "r");
  io->out = fopen("b", "w");
  (void)fputs("x", io->out);
  (void)fputs("x", io->in); /* expect: 22.4 */
  tell(io->out);
}

void f3(void)
{
  g = fopen("a", "rb+");
  (void)fputs("x", g);
  (void)fclose(g);
  g = fopen("a", "r");
  if (g != NULL)
  {
    (void)fputs("x", g); /* expect: 22.4 */
  }
}

void f4(int c)
{
  FILE *f;
  if (c > 0)
  {
    f = fopen("a", "r");
  }
  else
  {
    f = fopen("b", "w");
    (void)fputs("x", f);
  }
  (void)fclose(f);
}
