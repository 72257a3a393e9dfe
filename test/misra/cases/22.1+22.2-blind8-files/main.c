#include "res.h"
static char pool[10];
static void leak1(void)
{
  char *t = dup_text("abc");              /* expect: 22.1 */
  if (t != NULL)
  {
    (void)only_reads(t);
  }
}
static void ok1(void)
{
  char *t = dup_text("abc");
  free(t);
}
static void leak2(int c)
{
  FILE *f = open_log("x");                /* expect: 22.1 */
  if (c > 0)
  {
    return;
  }
  close_log(f);
}
static void ok2(void)
{
  struct box *b = box_new();
  box_free(b);
}
static void keep(void)
{
  g_keep = malloc(3U);
}
static void bad1(void)
{
  char loc[4];
  char *p = loc;
  free(p);                                /* expect: 22.2 */
  free(pool);                             /* expect: 22.2 */
  free(&pool[3]);                         /* expect: 22.2 */
}
static void bad2(void)
{
  char *p = malloc(4U);
  char *q = p;
  free(q);
  free(p);                                /* expect: 22.2 */
}
static void bad3(void)
{
  char *p = malloc(4U);                   /* expect: 22.1 */
  if (p != NULL)
  {
    p++;
    free(p);                              /* expect: 22.2 */
  }
}
static void bad4(int c)
{
  char *p = malloc(4U);
  if (c > 0)
  {
    free(p);
  }
  free(p);                                /* expect: 22.2 */
}
static void loops(int n)
{
  char *p = NULL;
  for (int i = 0; i < n; i++)
  {
    p = malloc(4U);                       /* expect: 22.1 */
  }
  free(p);
}
static void over(void)
{
  char *p = malloc(4U);                   /* expect: 22.1 */
  p = malloc(8U);
  free(p);
}
static void re(void)
{
  char *p = malloc(4U);
  char *q = realloc(p, 8U);
  if (q == NULL)
  {
    free(p);
  }
  else
  {
    free(q);
  }
}
static void strlit(void)
{
  char *p = "abc";
  free(p);                                /* expect: 22.2 */
}
static void exits(void)
{
  void *p = malloc(4U);                   
  free(p);
  free(NULL);
}
static int file_two(void)
{
  FILE *a = fopen("a", "r");
  FILE *b = fopen("b", "r");              /* expect: 22.1 */
  int r = 0;
  if (a == NULL)
  {
    r = 1;
  }
  else
  {
    (void)fclose(a);
  }
  return r + ((b == NULL) ? 1 : 0);
}
int main(void)
{
  leak1(); ok1(); leak2(1); ok2(); keep(); bad1(); bad2(); bad3(); bad4(1); loops(3); over(); re(); strlit(); exits();
  return file_two();
}
