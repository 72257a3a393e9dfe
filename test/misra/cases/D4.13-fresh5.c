#include <stdio.h>
#include <stdlib.h>
#include <threads.h>
static mtx_t m;
static mtx_t n;
int balanced(void)
{
  int r = 0;
  if (mtx_lock(&m) == thrd_success)
  {
    r = 1;
    (void)mtx_unlock(&m);
  }
  return r;
}
int early(int x)
{
  mtx_lock(&m);                        /* expect: D4.13 */
  if (x > 0) { return 1; }
  mtx_unlock(&m);
  return 0;
}
void close_twice(void)
{
  FILE *f = fopen("a", "r");
  if (f != NULL)
  {
    fclose(f);
    fclose(f);                         /* expect: D4.13 */
  }
}
void use_after(void)
{
  FILE *f = fopen("a", "r");
  if (f != NULL)
  {
    fclose(f);
    fputc('a', f);                     /* expect: D4.13 */
  }
}
void never_closed(void)
{
  FILE *f = fopen("a", "r");           /* expect: D4.13 */
  if (f != NULL) { fputc('a', f); }
}
void freed_twice(void)
{
  char *p = malloc(3);
  free(p);
  free(p);                             /* expect: D4.13 */
}
void never_freed(void)
{
  char *p = malloc(3);                 /* expect: D4.13 */
  if (p != NULL) { p[0] = 'a'; }
}
void unlocked(void) { mtx_unlock(&n); } /* expect: D4.13 */
char *handed_out(void)
{
  char *p = malloc(3);
  return p;
}
