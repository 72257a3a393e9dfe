#include <string.h>
#include "res.h"
char *g_keep;
struct box *box_new(void)
{
  struct box *b = malloc(sizeof(*b));
  if (b != NULL)
  {
    b->text = malloc(10U);
    b->log = NULL;
  }
  return b;
}
void box_free(struct box *b)
{
  if (b != NULL)
  {
    free(b->text);
    free(b);
  }
}
FILE *open_log(const char *name)
{
  FILE *f = fopen(name, "w");
  return f;
}
void close_log(FILE *f)
{
  (void)fclose(f);
}
char *dup_text(const char *s)
{
  char *p = malloc(strlen(s) + 1U);
  if (p != NULL)
  {
    (void)strcpy(p, s);
  }
  return p;
}
int only_reads(const char *s)
{
  return (s[0] == 'a') ? 1 : 0;
}
